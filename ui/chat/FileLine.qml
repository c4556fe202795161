// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme
import ui.controls

// The file a message is about: its name and where it is. It is fetched when somebody wants it.
T.AbstractButton {
    id: file

    property var part // url, name, host, plain: nothing but Tor encrypts its way
    property var transfer // running, value, text; null: nobody asked for it yet
    readonly property bool running: Boolean(transfer) && transfer.running

    signal saveWanted
    signal stopWanted

    implicitWidth: sign.width + save.width + 2 * Theme.gap + Math.max(title.implicitWidth, place.implicitWidth) + leftPadding + rightPadding
    implicitHeight: Math.max(sign.height, lines.implicitHeight) + topPadding + bottomPadding
    padding: Theme.unit
    hoverEnabled: true
    Accessible.role: Accessible.Link
    Accessible.name: transfer ? qsTr("File %1 on %2. %3").arg(part.name).arg(part.host).arg(transfer.text) : qsTr("File %1 on %2, not fetched").arg(part.name).arg(part.host)
    Keys.onReturnPressed: click()

    contentItem: Item {
        Rectangle {
            id: sign

            x: file.mirrored ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.control
            height: width
            radius: Theme.gap
            color: Theme.selected

            Icon {
                anchors.centerIn: parent
                name: "file"
                color: Theme.accent
            }
        }
        Column {
            id: lines

            x: (file.mirrored ? save.width : sign.width) + Theme.gap
            width: parent.width - sign.width - save.width - 2 * Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: file.running ? Theme.tiny : 0

            Label {
                id: title

                width: parent.width
                text: file.part.name
                elide: Text.ElideMiddle
                font.weight: Font.DemiBold
                font.pixelSize: Theme.textMedium
                Accessible.ignored: true
            }
            Label {
                id: place

                width: parent.width
                text: file.transfer ? file.transfer.text : file.part.plain ? qsTr("%1 · through Tor alone, not fetched").arg(file.part.host) : qsTr("%1 · not fetched").arg(file.part.host)
                elide: Text.ElideMiddle
                muted: true
                font.pixelSize: Theme.textSmall
                Accessible.ignored: true
            }
            Progress {
                visible: file.running
                width: parent.width
                value: file.running ? file.transfer.value : 0
                text: file.running ? file.transfer.text : ""
            }
        }
        IconButton {
            id: save

            objectName: "saveFile"
            x: file.mirrored ? 0 : parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            focusPolicy: file.focusPolicy
            iconName: file.running ? "close" : "download"
            ink: Theme.accent
            text: file.running ? qsTr("Stop saving %1").arg(file.part.name) : qsTr("Save %1…").arg(file.part.name)
            onClicked: file.running ? file.stopWanted() : file.saveWanted()
        }
    }
    background: Rectangle {
        radius: Theme.gap
        color: file.hovered ? Theme.quoteHover : Theme.quote

        FocusRing {
            shown: file.visualFocus
            radius: Theme.gap
        }
    }
}
