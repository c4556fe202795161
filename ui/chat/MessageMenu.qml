// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import ui.controls

// What one can do with a message. `actions` decides what of it makes sense.
MenuPopup {
    id: menu

    required property var actions
    required property var roomActions // about its author
    property var messageId: 0
    property string selected

    signal copySelectionWanted(string text)
    signal moreReactionsWanted
    signal linkChosen(string link)
    signal jumpWanted
    signal uncoverWanted

    onAboutToShow: quick.at = 0

    QuickReactions {
        id: quick

        visible: menu.actions.canReply
        emojis: menu.actions.quick
        mine: menu.actions.mine
        onChosen: emoji => menu.actions.react(emoji)
        onMoreWanted: menu.moreReactionsWanted()
    }
    MenuRow {
        visible: menu.actions.canReply
        iconName: "reply"
        text: qsTr("Reply")
        onTriggered: menu.actions.reply()
    }
    MenuRow {
        visible: menu.roomActions.canWrite
        iconName: "chats"
        text: qsTr("Write to %1 in private").arg(menu.roomActions.name)
        onTriggered: menu.roomActions.writePrivately()
    }
    MenuRow {
        visible: menu.actions.canEdit
        iconName: "edit"
        text: qsTr("Edit")
        onTriggered: menu.actions.edit()
    }
    MenuRow {
        visible: menu.actions.canRetry
        iconName: "retry"
        text: qsTr("Send again")
        onTriggered: menu.actions.retry()
    }
    MenuRow {
        visible: menu.actions.unreadable
        iconName: "retry"
        text: qsTr("Try to read it again")
        onTriggered: menu.actions.tryAgain()
    }
    MenuRow {
        visible: menu.actions.canRenew
        iconName: "repair"
        text: qsTr("Repair the session")
        onTriggered: menu.actions.renew()
    }
    MenuRow {
        visible: menu.actions.unreadable
        iconName: "reply"
        text: qsTr("Ask to send it again")
        onTriggered: menu.actions.askAgain()
    }
    MenuRow {
        visible: menu.selected !== ""
        iconName: "copy"
        text: qsTr("Copy selected text")
        onTriggered: menu.copySelectionWanted(menu.selected)
    }
    MenuRow {
        visible: menu.actions.canCopy
        iconName: "copy"
        text: qsTr("Copy message")
        onTriggered: menu.actions.copy()
    }
    MenuRow {
        visible: menu.actions.spoiler
        iconName: "eye"
        text: qsTr("Show or cover the spoiler")
        onTriggered: menu.uncoverWanted()
    }
    MenuRow {
        visible: menu.actions.quotes
        iconName: "up"
        text: qsTr("Go to the original")
        onTriggered: menu.jumpWanted()
    }
    MenuRow {
        visible: menu.actions.link !== ""
        iconName: "link"
        text: qsTr("Open link…")
        onTriggered: menu.linkChosen(menu.actions.link)
    }
    MenuRow {
        visible: menu.actions.canReply
        iconName: "forward"
        text: qsTr("Forward…")
        onTriggered: menu.actions.forward()
    }
    MenuRow {
        visible: menu.actions.canPin
        iconName: "pin"
        text: menu.actions.pinned ? qsTr("Unpin") : qsTr("Pin")
        onTriggered: menu.actions.pin()
    }
    MenuRow {
        iconName: "info"
        text: qsTr("About this message")
        onTriggered: menu.actions.info()
    }
    MenuRow {
        dangerous: true
        iconName: "delete"
        text: qsTr("Delete for me…")
        onTriggered: menu.actions.delete()
    }
    MenuRow {
        visible: menu.actions.canRetract
        dangerous: true
        iconName: "delete"
        text: qsTr("Delete for everyone…")
        onTriggered: menu.actions.retract()
    }
    MenuRow {
        visible: menu.roomActions.canModerate
        dangerous: true
        iconName: "delete"
        text: qsTr("Take back for everybody…")
        onTriggered: menu.roomActions.moderate()
    }
    MenuRow {
        visible: menu.roomActions.canKick
        dangerous: true
        iconName: "block"
        text: qsTr("Remove from the room…")
        onTriggered: menu.roomActions.kick()
    }
    MenuRow {
        visible: menu.roomActions.canBan
        dangerous: true
        iconName: "block"
        text: qsTr("Ban from the room…")
        onTriggered: menu.roomActions.ban()
    }
    MenuRow {
        visible: menu.roomActions.canBlock
        dangerous: true
        iconName: "block"
        text: qsTr("Block or report…")
        onTriggered: menu.roomActions.block()
    }
}
