// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme
import ui.controls
import ui.chat

// Rail, left region, conversation, details. Narrow windows show one region at a time.
Item {
    id: space

    required property var shell

    readonly property bool folded: width < Theme.foldBelow
    readonly property bool inChat: shell.conversationsModel.current !== 0 && shell.page === "chats"
    readonly property bool inSettings: shell.page === "settings"
    readonly property bool showsChat: !inSettings && (!folded || inChat)
    readonly property bool showsLeft: !inSettings && (!folded || !inChat)
    readonly property bool drawerBeside: width >= Theme.drawerBeside
    readonly property int rightEdge: drawer.visible && drawerBeside ? drawer.width : 0

    function find() {
        if (shell.page !== "chats")
            shell.show("chats");
        if (folded && inChat)
            shell.closeConversation();
        list.find();
    }
    function begin() { // something new: with people or in a room
        if (shell.roomsModel)
            shell.roomsModel.start();
        else
            shell.show("contacts");
    }
    function write() {
        if (chat.visible)
            chat.composerItem.forceActiveFocus();
    }
    function regions(): list<Item> {
        const all = [rail, list, left, page, chat.timelineItem, chat.composerItem, drawer];
        return all.filter(item => item.visible && item.enabled);
    }
    function moveFocus(step: int) {
        const all = regions();
        const now = all.findIndex(item => item.activeFocus);
        all[(now + step + all.length) % all.length].forceActiveFocus(Qt.TabFocusReason);
    }
    function leave() {
        if (list.activeFocus && list.leave())
            return;
        if (shell.detailsOpen)
            shell.closeDetails();
        else if (folded && inChat)
            shell.closeConversation();
        else
            write();
    }

    Rail {
        id: rail

        visible: space.showsLeft || space.inSettings
        height: parent.height
        anchors.left: parent.left
        shell: space.shell
    }
    ConversationList {
        id: list

        visible: space.showsLeft && space.shell.page === "chats"
        anchors { left: rail.right; top: parent.top; bottom: parent.bottom }
        width: space.folded ? space.width - rail.width : space.width < Theme.drawerBeside ? Theme.listNarrow : Theme.listWidth
        conversations: space.shell.conversationsModel
        onNewWanted: space.begin()
        above: Slot {
            width: list.width
            wanted: space.shell.connectionModel !== null
            view: Qt.resolvedUrl("../accounts/ConnectionLine.qml")
            properties: ({ connection: space.shell.connectionModel })
        }
    }
    FocusScope {
        id: left

        visible: space.showsLeft && (space.shell.page === "contacts" || space.shell.page === "requests")
        anchors.fill: list

        Rectangle {
            anchors.fill: parent
            color: Theme.sidebar
        }
        Slot {
            anchors.fill: parent
            focus: visible
            visible: space.shell.page === "contacts"
            wanted: visible && space.shell.contactsModel !== null
            view: Qt.resolvedUrl("../roster/Contacts.qml")
            properties: ({ contacts: space.shell.contactsModel })
        }
        Slot {
            anchors.fill: parent
            focus: visible
            visible: space.shell.page === "requests"
            wanted: visible && space.shell.requestsModel !== null
            view: Qt.resolvedUrl("../roster/Requests.qml")
            properties: ({ requests: space.shell.requestsModel, rooms: space.shell.roomsModel })
        }
    }
    Divider {
        visible: space.showsLeft && space.showsChat
        anchors { right: list.right; top: parent.top; bottom: parent.bottom }
        upright: true
    }
    FocusScope {
        id: page

        visible: space.inSettings
        anchors { left: rail.right; right: parent.right; top: parent.top; bottom: parent.bottom }

        Rectangle {
            anchors.fill: parent
            color: Theme.surface
        }
        Slot {
            anchors.fill: parent
            focus: true
            wanted: space.inSettings && space.shell.settingsModel !== null
            view: Qt.resolvedUrl("../settings/Settings.qml")
            properties: ({ settings: space.shell.settingsModel, appearance: space.shell.appearanceModel })
        }
    }

    NoChat {
        visible: space.showsChat && !chat.visible
        anchors.fill: chat
    }
    ChatView {
        id: chat

        visible: space.showsChat && space.shell.chatModel.conversationId !== 0
        anchors {
            left: space.folded ? parent.left : list.right
            right: parent.right
            rightMargin: space.rightEdge
            top: parent.top
            bottom: parent.bottom
        }
        chat: space.shell.chatModel
        back: space.folded
        detailsOpen: space.shell.detailsOpen
        onBackPressed: space.shell.closeConversation()
        onDetailsWanted: space.shell.toggleDetails()
    }

    Rectangle {
        visible: drawer.visible && !space.drawerBeside
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            onTapped: space.shell.closeDetails()
        }
    }
    FocusScope {
        id: drawer

        visible: space.shell.detailsOpen && space.showsChat
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: space.folded ? space.width : Theme.drawer
        onVisibleChanged: {
            if (!visible)
                space.write();
            else if (!space.drawerBeside)
                forceActiveFocus(Qt.PopupFocusReason);
        }

        Rectangle {
            anchors.fill: parent
            color: Theme.surface
        }
        Slot {
            id: details

            readonly property bool inRoom: space.shell.roomsModel !== null && space.shell.chatModel.timelineModel.room

            anchors.fill: parent
            focus: !inRoom
            wanted: drawer.visible && !inRoom && space.shell.detailsModel !== null
            view: Qt.resolvedUrl("../security/Details.qml")
            properties: ({ details: space.shell.detailsModel })
        }
        Slot {
            id: roomDetails

            anchors.fill: parent
            focus: details.inRoom
            wanted: drawer.visible && details.inRoom
            view: Qt.resolvedUrl("../rooms/RoomDetails.qml")
            properties: ({ details: space.shell.roomsModel ? space.shell.roomsModel.detailsModel : null })
        }
        Connections {
            target: roomDetails.item
            ignoreUnknownSignals: true
            function onClosed() {
                space.shell.closeDetails();
            }
        }
        Connections {
            target: details.item
            ignoreUnknownSignals: true
            function onClosed() {
                space.shell.closeDetails();
            }
        }
        Divider {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            upright: true
        }
    }

    Slot { // the sheets stand over everything by themselves
        wanted: space.shell.roomsModel !== null
        view: Qt.resolvedUrl("../rooms/RoomSheets.qml")
        properties: ({ rooms: space.shell.roomsModel })
    }
    Banner {
        visible: space.shell.problem !== ""
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.bar + Theme.gap }
        width: Math.min(parent.width - 2 * Theme.margin, Theme.column)
        kind: "warning"
        text: space.shell.problem
        action: space.shell.repairable ? qsTr("Repair desk") : ""
        closable: true
        onActed: space.shell.openRepair()
        onClosed: space.shell.clearProblem()
    }

    Shortcut {
        sequences: ["Ctrl+K", "Ctrl+F"]
        onActivated: space.find()
    }
    Shortcut {
        sequence: "Alt+Down"
        onActivated: space.shell.conversationsModel.step(1)
    }
    Shortcut {
        sequence: "Alt+Up"
        onActivated: space.shell.conversationsModel.step(-1)
    }
    Shortcut {
        sequence: "F6"
        onActivated: space.moveFocus(1)
    }
    Shortcut {
        sequence: "Shift+F6"
        onActivated: space.moveFocus(-1)
    }
    Shortcut {
        sequence: "Ctrl+I"
        onActivated: space.shell.toggleDetails()
    }
    Shortcut {
        sequence: "Ctrl+1"
        onActivated: space.shell.show("chats")
    }
    Shortcut {
        sequence: "Ctrl+2"
        onActivated: space.shell.show("contacts")
    }
    Shortcut {
        sequence: "Ctrl+N"
        onActivated: space.begin()
    }
    Shortcut {
        sequence: "Ctrl+3"
        onActivated: space.shell.show("requests")
    }
    Shortcut {
        enabled: space.shell.roomsModel !== null
        sequence: "Ctrl+G"
        onActivated: space.shell.roomsModel.newGroup()
    }
    Shortcut {
        enabled: space.shell.roomsModel !== null
        sequence: "Ctrl+J"
        onActivated: space.shell.roomsModel.enter("")
    }
    Shortcut {
        enabled: space.shell.roomsModel !== null
        sequences: ["Ctrl+B", "Ctrl+4"]
        onActivated: space.shell.roomsModel.browse()
    }
    Shortcut {
        sequence: "Ctrl+,"
        onActivated: space.shell.show("settings")
    }
    Shortcut {
        sequence: "Escape"
        onActivated: space.leave()
    }
    Connections {
        target: space.shell.conversationsModel
        function onFindWanted() {
            space.find();
        }
    }
    Connections {
        target: space.shell
        function onOpened() {
            space.write();
        }
    }
}
