// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.theme
import ui.controls

// All conversations: search on top, pinned first. Up and Down in the search field choose, Enter opens.
FocusScope {
    id: view

    required property var conversations
    property alias above: above.data // what stands between search and list: the connection line

    signal newWanted // start a conversation with somebody

    function find() {
        field.forceActiveFocus();
        field.selectAll();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sidebar
    }
    Item {
        id: top

        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.bar

        Field {
            id: field

            anchors { left: parent.left; right: add.left; verticalCenter: parent.verticalCenter; leftMargin: Theme.space; rightMargin: Theme.gap }
            iconName: "search"
            placeholder: qsTr("Search  ·  Ctrl+K")
            name: qsTr("Search conversations")
            round: true
            clearable: true
            onEdited: text => {
                view.conversations.search(text);
                list.currentIndex = text === "" ? view.conversations.currentRow : 0;
            }
            onAccepted: list.open()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onEscapePressed: event => {
                if (text === "")
                    event.accepted = false;
                else
                    clear();
            }
        }
        IconButton {
            id: add

            anchors { right: parent.right; verticalCenter: parent.verticalCenter; rightMargin: Theme.space }
            iconName: "plus"
            ink: Theme.accentText
            ground: Theme.accent
            text: qsTr("New conversation")
            shortcut: qsTr("Ctrl+N")
            onClicked: view.newWanted()
        }
    }
    Column {
        id: above

        anchors { left: parent.left; right: parent.right; top: top.bottom }
    }
    ListView {
        id: list

        function reveal() {
            if (height > 0 && currentIndex >= 0)
                positionViewAtIndex(currentIndex, ListView.Contain);
        }
        function open() {
            if (currentIndex >= 0) {
                view.conversations.chooseRow(currentIndex);
                field.clear();
            }
        }

        objectName: "conversationList"
        anchors { left: parent.left; right: parent.right; top: above.bottom; bottom: parent.bottom }
        focus: true
        activeFocusOnTab: true
        clip: true
        model: view.conversations.model
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        cacheBuffer: Theme.cache
        currentIndex: view.conversations.currentRow
        highlightMoveDuration: 0
        highlightFollowsCurrentItem: false // it would scroll before the list has a height
        onHeightChanged: reveal()
        onCurrentIndexChanged: reveal()
        T.ScrollBar.vertical: ScrollBar {}
        footer: Hits {
            width: list.width
            search: view.conversations.messagesModel
            onChosen: field.clear()
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Conversations")
        Keys.onReturnPressed: open()
        Keys.onEnterPressed: open()
        Keys.onMenuPressed: if (currentItem) menu.show(currentItem as ConversationRow)

        delegate: ConversationRow {
            id: row

            required property int index

            width: ListView.view.width
            focusPolicy: Qt.NoFocus
            selected: conversationId === view.conversations.current
            highlighted: ListView.isCurrentItem && (list.activeFocus || field.activeFocus)
            onClicked: {
                view.conversations.choose(conversationId);
                field.clear();
            }
            onMenuWanted: menu.show(row)
        }
    }
    Busy {
        anchors.centerIn: list
        visible: !view.conversations.loaded
        patient: true
    }
    Loader {
        anchors { centerIn: list }
        width: list.width - 2 * Theme.wide
        active: view.conversations.loaded && list.count === 0 && (list.footerItem as Hits).count === 0
        sourceComponent: Empty {
            iconName: field.text === "" ? "chats" : "search"
            title: field.text === "" ? qsTr("No conversations yet") : qsTr("Nothing found")
            text: field.text === "" ? qsTr("Start one with somebody you know.") : qsTr("No name, address or message has this.")
            action: field.text === "" ? qsTr("New conversation") : ""
            onActed: view.newWanted()
        }
    }
    Loader {
        id: menu

        property ConversationRow row

        function show(target: ConversationRow) {
            row = target;
            active = true;
            (item as MenuPopup).popup();
        }

        active: false
        sourceComponent: MenuPopup {
            MenuRow {
                iconName: "pin"
                text: menu.row.pinned ? qsTr("Unpin") : qsTr("Pin to the top")
                onTriggered: view.conversations.setPinned(menu.row.conversationId, !menu.row.pinned)
            }
            MenuRow {
                iconName: menu.row.muted ? "bell" : "mute"
                text: menu.row.muted ? qsTr("Unmute") : qsTr("Mute")
                onTriggered: view.conversations.setMuted(menu.row.conversationId, !menu.row.muted)
            }
            MenuRow {
                visible: menu.row.unread > 0
                iconName: "check"
                text: qsTr("Mark as read")
                onTriggered: view.conversations.markRead(menu.row.conversationId)
            }
        }
    }
}
