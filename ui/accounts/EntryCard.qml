// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// One screen before there are conversations: a mark, a title, a sentence, and what to do.
ColumnLayout {
    id: card

    property string iconName: "chats"
    property string title
    property string text
    property int position: 0 // of three; 0: not counted
    readonly property bool compact: Window.height < Theme.foldBelow * 0.95 // the mark makes room for the form

    spacing: Theme.margin

    Rectangle {
        visible: !card.compact
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Theme.avatarLarge * 0.75
        implicitHeight: implicitWidth
        radius: width * 0.3
        color: Theme.accent

        Icon {
            anchors.centerIn: parent
            name: card.iconName
            size: Theme.iconLarge * 0.8
            color: Theme.accentText
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.unit

        Label {
            Layout.fillWidth: true
            text: card.title
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textLarge
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Label {
            visible: card.text !== ""
            Layout.fillWidth: true
            text: card.text
            muted: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            lineHeight: Theme.lineHeight
        }
    }
    Row {
        visible: card.position > 0
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.gap
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Step %1 of 3").arg(card.position)

        Repeater {
            model: 3

            Rectangle {
                required property int index

                width: index === card.position - 1 ? Theme.wide : Theme.gap
                height: Theme.gap
                radius: height / 2
                color: index < card.position ? Theme.accent : Theme.outline
            }
        }
    }
}
