// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme
import ui.controls

// The file a message is about: its name and where it is. It was not fetched.
T.AbstractButton {
    id: file

    property var part // url, name, host

    implicitWidth: sign.width + Theme.gap + Math.max(title.implicitWidth, place.implicitWidth) + leftPadding + rightPadding
    implicitHeight: Math.max(sign.height, lines.implicitHeight) + topPadding + bottomPadding
    padding: Theme.unit
    hoverEnabled: true
    Accessible.role: Accessible.Link
    Accessible.name: qsTr("File %1 on %2, not fetched").arg(part.name).arg(part.host)
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

            x: file.mirrored ? 0 : sign.width + Theme.gap
            width: parent.width - sign.width - Theme.gap
            anchors.verticalCenter: parent.verticalCenter

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
                text: qsTr("%1 · not fetched").arg(file.part.host)
                muted: true
                font.pixelSize: Theme.textSmall
                Accessible.ignored: true
            }
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
