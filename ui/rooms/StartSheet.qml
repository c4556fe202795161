// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls

// Every way to begin talking (RoomsViewModel).
Sheet {
    id: sheet

    required property var rooms

    title: qsTr("New chat")
    onOpened: group.forceActiveFocus()

    SheetScroll {
        spacing: 0

        StartRow {
            id: group

            objectName: "startGroup"
            Layout.fillWidth: true
            iconName: "lock"
            text: qsTr("New private group")
            hint: qsTr("Encrypted, for people you choose")
            onClicked: {
                sheet.close();
                sheet.rooms.newGroup();
            }
        }
        StartRow {
            objectName: "startChannel"
            Layout.fillWidth: true
            iconName: "globe"
            text: qsTr("New public channel")
            hint: qsTr("Anybody can find it and read along")
            onClicked: {
                sheet.close();
                sheet.rooms.newChannel();
            }
        }
        StartRow {
            objectName: "startEnter"
            Layout.fillWidth: true
            iconName: "link"
            text: qsTr("Join a room")
            hint: qsTr("By its address or an xmpp: link")
            onClicked: {
                sheet.close();
                sheet.rooms.enter("");
            }
        }
        StartRow {
            objectName: "startBrowse"
            Layout.fillWidth: true
            iconName: "search"
            text: qsTr("Browse rooms")
            hint: qsTr("The public rooms of your own server")
            onClicked: {
                sheet.close();
                sheet.rooms.browse();
            }
        }
        StartRow {
            objectName: "startPerson"
            Layout.fillWidth: true
            iconName: "person"
            text: qsTr("Write to somebody")
            hint: qsTr("A contact, or anybody by address")
            onClicked: {
                sheet.close();
                sheet.rooms.contactsWanted();
            }
        }
    }
    buttons: [
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
