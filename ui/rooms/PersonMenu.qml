// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.controls

// What one can do with somebody in a room; only what the room allows us (PersonMenu).
MenuPopup {
    id: menu

    required property var person
    readonly property bool useful: person.useful

    function may(place: string): bool {
        return person.places.includes(place);
    }

    MenuRow {
        objectName: "personWrite"
        visible: menu.person.canWrite
        iconName: "chats"
        text: qsTr("Write a private message")
        onTriggered: menu.person.write()
    }
    MenuRow {
        objectName: "personVerify"
        visible: menu.person.canVerify
        iconName: "shield"
        text: qsTr("Devices and verification…")
        onTriggered: menu.person.verify()
    }
    MenuRow {
        objectName: "personGiveVoice"
        visible: menu.person.canGiveVoice
        iconName: "send"
        text: qsTr("Let them write")
        onTriggered: menu.person.setVoice(true)
    }
    MenuRow {
        objectName: "personTakeVoice"
        visible: menu.person.canTakeVoice
        iconName: "mute"
        text: qsTr("Do not let them write")
        onTriggered: menu.person.setVoice(false)
    }
    MenuRow {
        objectName: "personModerator"
        visible: menu.person.canMakeModerator
        iconName: "flag"
        text: qsTr("Make moderator for now")
        onTriggered: menu.person.setModerator(true)
    }
    MenuRow {
        objectName: "personNoModerator"
        visible: menu.person.canUnmakeModerator
        iconName: "flag"
        text: qsTr("No moderator any more")
        onTriggered: menu.person.setModerator(false)
    }
    MenuRow {
        objectName: "personMember"
        visible: menu.may("member")
        iconName: "person-add"
        text: qsTr("Make member")
        onTriggered: menu.person.setPlace("member")
    }
    MenuRow {
        objectName: "personAdmin"
        visible: menu.may("admin")
        iconName: "star"
        text: qsTr("Make admin")
        onTriggered: menu.person.setPlace("admin")
    }
    MenuRow {
        objectName: "personOwner"
        visible: menu.may("owner")
        iconName: "key"
        text: qsTr("Make owner…")
        onTriggered: menu.person.setPlace("owner")
    }
    MenuRow {
        objectName: "personNoMember"
        visible: menu.may("none")
        iconName: "person"
        text: qsTr("Take membership away")
        onTriggered: menu.person.setPlace("none")
    }
    MenuRow {
        objectName: "personKick"
        visible: menu.person.canKick
        dangerous: true
        iconName: "leave"
        text: qsTr("Remove from the room…")
        onTriggered: menu.person.ask("kick")
    }
    MenuRow {
        objectName: "personBan"
        visible: menu.person.canBan
        dangerous: true
        iconName: "block"
        text: qsTr("Ban…")
        onTriggered: menu.person.ask("ban")
    }
    MenuRow {
        objectName: "personFree"
        visible: menu.person.canFree
        iconName: "check"
        text: qsTr("Lift the ban")
        onTriggered: menu.person.setPlace("none")
    }
}
