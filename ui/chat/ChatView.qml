// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.controls

// One conversation: header, what is pinned, timeline, composer.
FocusScope {
    id: view

    required property var chat
    property bool back: false // one region at a time: show the way back
    property bool detailsOpen: false
    readonly property Item timelineItem: timeline
    readonly property Item composerItem: composer

    signal backPressed
    signal detailsWanted

    ChatHeader {
        id: header

        anchors { left: parent.left; right: parent.right; top: parent.top }
        header: view.chat.headerModel
        back: view.back
        detailsOpen: view.detailsOpen
        onBackPressed: view.backPressed()
        onDetailsWanted: view.detailsWanted()
        onMenuWanted: sheets.openMenu()
        onSubjectWanted: view.chat.openSheet("subject")
    }
    Banner {
        id: notice

        anchors { left: parent.left; right: parent.right; top: header.bottom }
        visible: text !== "" && !view.detailsOpen // the details say it too
        height: visible ? implicitHeight : 0
        radius: 0
        kind: "danger"
        iconName: "shield-alert"
        text: view.chat.headerModel.notice
        action: qsTr("Look")
        closable: true
        onActed: if (!view.detailsOpen) view.detailsWanted()
        onClosed: view.chat.headerModel.closeNotice()
    }
    Banner {
        id: blocked

        anchors { left: parent.left; right: parent.right; top: notice.bottom }
        visible: text !== ""
        height: visible ? implicitHeight : 0
        radius: 0
        kind: "warning"
        iconName: "block"
        text: view.chat.blockingModel.notice
        action: qsTr("Unblock")
        onActed: view.chat.blockingModel.unblock()
    }
    Banner {
        id: room

        objectName: "roomBanner"
        anchors { left: parent.left; right: parent.right; top: blocked.bottom }
        visible: text !== ""
        height: visible ? implicitHeight : 0
        radius: 0
        kind: view.chat.roomModel.bannerKind
        iconName: view.chat.roomModel.bannerIcon
        text: view.chat.roomModel.banner
        action: view.chat.roomModel.bannerAction
        closable: view.chat.roomModel.bannerClosable
        onActed: view.chat.actOnRoom()
        onClosed: view.chat.closeBanner()
    }
    PinnedBar {
        id: pins

        anchors { left: parent.left; right: parent.right; top: room.bottom }
        height: visible ? implicitHeight : 0
        pins: view.chat.timelineModel.pinsModel
    }
    Timeline {
        id: timeline

        anchors { left: parent.left; right: parent.right; top: pins.bottom; bottom: happened.top }
        timeline: view.chat.timelineModel
        actions: view.chat.actionsModel
        roomActions: view.chat.roomActionsModel
        files: view.chat.filesModel
        emoji: view.chat.emojiModel
        Keys.onPressed: event => {
            if (event.text.length > 0 && event.text > " " && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))) {
                composer.take(event.text);
                event.accepted = true;
            }
        }
    }
    RoomNotice {
        id: happened

        anchors { left: parent.left; right: parent.right; bottom: composer.top }
        chat: view.chat
    }
    Composer {
        id: composer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        focus: true
        composer: view.chat.composerModel
        emoji: view.chat.emojiModel
        security: view.chat.headerModel.security
        room: view.chat.roomModel
        files: view.chat.filesModel
        onSecurityWanted: view.detailsWanted()
    }
    ChatSheets {
        id: sheets

        anchors.fill: header
        chat: view.chat
        button: header
    }
}
