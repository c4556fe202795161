// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// Addresses of the server in the order in which they are tried (AccountWay).
Section {
    id: section

    required property var way

    title: qsTr("Addresses of the server")

    Panel {
        Layout.fillWidth: true

        Label {
            Layout.fillWidth: true
            text: list.count === 0 ? qsTr("The server is found by its name. Add an address if whoever runs it gave you one, or if its name is blocked where you are.")
                : qsTr("These are tried in this order, and nobody is asked for the server’s name.")
            wrapMode: Text.Wrap
        }
        Repeater {
            id: list

            model: section.way.addresses

            RowLayout {
                id: row

                required property int index
                required property string place
                required property string line
                required property string spoken

                Layout.fillWidth: true
                spacing: Theme.unit
                Accessible.role: Accessible.ListItem
                Accessible.name: spoken

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.control
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: row.place
                        wrapMode: Text.WrapAnywhere
                        Accessible.ignored: true
                    }
                    Label {
                        visible: text !== ""
                        Layout.fillWidth: true
                        text: row.line
                        muted: true
                        font.pixelSize: Theme.textSmall
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
                IconButton {
                    enabled: row.index > 0
                    objectName: "earlier" + row.index
                    size: Theme.controlSmall
                    iconSize: Theme.iconSmall
                    iconName: "up"
                    text: qsTr("Try %1 earlier").arg(row.place)
                    onClicked: section.way.moveAddress(row.index, -1)
                }
                IconButton {
                    enabled: row.index < list.count - 1
                    objectName: "later" + row.index
                    size: Theme.controlSmall
                    iconSize: Theme.iconSmall
                    iconName: "down"
                    text: qsTr("Try %1 later").arg(row.place)
                    onClicked: section.way.moveAddress(row.index, 1)
                }
                IconButton {
                    objectName: "remove" + row.index
                    size: Theme.controlSmall
                    iconSize: Theme.iconSmall
                    iconName: "delete"
                    text: qsTr("Remove %1").arg(row.place)
                    onClicked: section.way.removeAddress(row.index)
                }
            }
        }
        Button {
            objectName: "addAddress"
            Layout.topMargin: Theme.unit
            iconName: "plus"
            text: qsTr("Add an address…")
            onClicked: sheet.open()
        }
    }
    AddressSheet {
        id: sheet

        form: section.way.addressForm
    }
}
