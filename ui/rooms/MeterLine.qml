// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// One point of the privacy meter; a warning stands on a ground of its own.
Rectangle {
    id: line

    required property string text
    required property string iconName
    required property string tone
    required property string spoken
    readonly property bool loud: tone === "warning"
    readonly property int inset: loud ? Theme.gap : 0

    implicitHeight: parts.implicitHeight + 2 * inset
    radius: Theme.gap
    color: loud ? Theme.warningGround : "transparent"
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    RowLayout {
        id: parts

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: line.inset; rightMargin: line.inset }
        spacing: Theme.gap

        Icon {
            Layout.alignment: Qt.AlignTop
            name: line.iconName
            color: line.loud ? Theme.warning : line.tone === "success" ? Theme.success : Theme.textMuted
        }
        Label {
            Layout.fillWidth: true
            text: line.text
            color: line.loud ? Theme.warning : Theme.text
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textMedium
            Accessible.ignored: true
        }
    }
}
