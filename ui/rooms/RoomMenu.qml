// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.controls

// What one can change about a room (RoomDetails).
MenuPopup {
    id: menu

    required property var details

    MenuRow {
        objectName: "copyLink"
        iconName: "link"
        text: qsTr("Copy the link to this room")
        onTriggered: menu.details.copyLink()
    }
    MenuRow {
        objectName: "renameRoom"
        iconName: "edit"
        text: qsTr("What you call it…")
        onTriggered: menu.details.editing.begin("title")
    }
    MenuRow {
        objectName: "changeNick"
        visible: menu.details.joined
        iconName: "person"
        text: qsTr("Your nickname…")
        onTriggered: menu.details.editing.begin("nick")
    }
    MenuRow {
        objectName: "changeSubject"
        visible: menu.details.canSetSubject
        iconName: "note"
        text: qsTr("Subject…")
        onTriggered: menu.details.editing.begin("subject")
    }
    MenuRow {
        objectName: "choosePicture"
        visible: menu.details.canConfigure
        iconName: "picture"
        text: qsTr("Picture…")
        onTriggered: menu.details.chooseAvatar()
    }
    MenuRow {
        objectName: "removePicture"
        visible: menu.details.canConfigure && menu.details.picture !== ""
        iconName: "close"
        text: qsTr("Remove the picture")
        onTriggered: menu.details.removeAvatar()
    }
    MenuRow {
        objectName: "configureRoom"
        visible: menu.details.canConfigure
        iconName: "settings"
        text: qsTr("Room settings…")
        onTriggered: menu.details.configureWanted()
    }
    MenuRow {
        objectName: "banAddress"
        visible: menu.details.canBan
        iconName: "block"
        text: qsTr("Ban an address…")
        onTriggered: menu.details.editing.begin("ban")
    }
    MenuRow {
        objectName: "leaveRoom"
        visible: menu.details.joined
        iconName: "leave"
        text: qsTr("Leave…")
        onTriggered: menu.details.closingModel.leave()
    }
    MenuRow {
        objectName: "destroyRoom"
        visible: menu.details.canDestroy
        dangerous: true
        iconName: "delete"
        text: qsTr("Close for everybody…")
        onTriggered: menu.details.closingModel.askDestroy()
    }
}
