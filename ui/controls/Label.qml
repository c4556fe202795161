// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme

// Text on screen. Plain text unless a view says otherwise, so that nothing remote is ever markup.
Text {
    property bool muted: false

    color: muted ? Theme.textMuted : Theme.text
    font.pixelSize: Theme.textBody
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft // of the window, not of the text; mirrored with the window
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
