// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.theme

// A title and what stands under it.
ColumnLayout {
    id: section

    property string title
    property string hint

    spacing: Theme.gap

    Label {
        visible: section.title !== ""
        Layout.fillWidth: true
        text: section.title
        font.pixelSize: Theme.textTitle
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Label {
        visible: section.hint !== ""
        Layout.fillWidth: true
        text: section.hint
        muted: true
        font.pixelSize: Theme.textMedium
        wrapMode: Text.Wrap
    }
}
