// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// One honest sentence about what others learn.
RowLayout {
    id: line

    required property string text
    required property string iconName
    required property string tone

    spacing: Theme.space

    Icon {
        Layout.alignment: Qt.AlignTop
        name: line.iconName
        color: line.tone === "success" ? Theme.success : line.tone === "danger" ? Theme.danger : Theme.textMuted
    }
    Label {
        Layout.fillWidth: true
        text: line.text
        color: line.tone === "danger" ? Theme.danger : Theme.text
        wrapMode: Text.Wrap
        font.pixelSize: Theme.textMedium
    }
}
