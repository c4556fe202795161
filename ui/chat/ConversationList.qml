// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.asking
import ui.theme
import ui.controls

// All conversations: search on top, pinned first. Up and Down in the search field choose, Enter opens.
FocusScope {
    id: view

    required property var conversations
    property alias above: above.data // what stands between search and list: the connection line

    readonly property bool waiting: searching && conversations.messagesModel.idle // for words
    readonly property bool searching: field.text !== "" || conversations.messagesModel.narrowed

    signal newWanted // start a conversation

    function leaveSearch() {
        field.clear();
        conversations.messagesModel.clear();
    }

    function leave(): bool { // a step back; false if there is none
        if (searching)
            leaveSearch();
        else if (conversations.inArchive)
            conversations.showArchive(false);
        else
            return false;
        return true;
    }
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
            Keys.onEscapePressed: event => event.accepted = view.leave()
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
    SearchFilters {
        id: filters

        visible: view.searching || field.activeFocus
        anchors { left: parent.left; right: parent.right; top: above.bottom; leftMargin: Theme.space; rightMargin: Theme.space }
        height: visible ? implicitHeight + Theme.gap : 0
        search: view.conversations.messagesModel
    }
    RowButton {
        id: archive

        objectName: "archiveRow"
        visible: !view.searching && (view.conversations.archived > 0 || view.conversations.inArchive)
        anchors { left: parent.left; right: parent.right; top: filters.bottom }
        height: visible ? Theme.rowSmall : 0
        text: view.conversations.inArchive ? qsTr("Back to all conversations") : qsTr("Archived conversations: %n", "", view.conversations.archived)
        onClicked: view.conversations.showArchive(!view.conversations.inArchive)

        contentItem: Item {
            Icon {
                id: box

                x: archive.mirrored ? parent.width - width - Theme.space : Theme.space
                anchors.verticalCenter: parent.verticalCenter
                name: view.conversations.inArchive ? "back" : "archive"
                mirror: archive.mirrored && view.conversations.inArchive
            }
            Label {
                x: archive.mirrored ? 0 : box.x + box.width + Theme.space
                width: parent.width - box.width - 2 * Theme.space
                anchors.verticalCenter: parent.verticalCenter
                text: view.conversations.inArchive ? qsTr("All conversations") : qsTr("Archived")
                muted: !view.conversations.inArchive
                font.weight: Font.DemiBold
                font.pixelSize: Theme.textMedium
                Accessible.ignored: true
            }
            Label {
                visible: !view.conversations.inArchive
                x: archive.mirrored ? Theme.unit : parent.width - width - Theme.unit
                anchors.verticalCenter: parent.verticalCenter
                text: view.conversations.archived
                muted: true
                font.pixelSize: Theme.textSmall
                Accessible.ignored: true
            }
        }
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
                view.leaveSearch();
            }
        }

        objectName: "conversationList"
        anchors { left: parent.left; right: parent.right; top: archive.bottom; bottom: parent.bottom }
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
            onChosen: view.leaveSearch()
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Conversations")
        Keys.onReturnPressed: open()
        Keys.onEnterPressed: open()
        Keys.onMenuPressed: if (currentItem) menu.showAt(currentItem as ConversationRow)

        delegate: ConversationRow {
            id: row

            required property int index

            width: ListView.view.width
            focusPolicy: Qt.NoFocus
            selected: conversationId === view.conversations.current
            highlighted: ListView.isCurrentItem && (list.activeFocus || field.activeFocus)
            onClicked: {
                view.conversations.choose(conversationId);
                view.leaveSearch();
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
        active: view.conversations.loaded && list.count === 0 && (list.footerItem as Hits).count === 0 && !view.conversations.messagesModel.searching
        sourceComponent: Empty {
            iconName: !view.searching ? "chats" : "search"
            title: view.waiting ? qsTr("What are you looking for?") : view.searching ? qsTr("Nothing found") : view.conversations.inArchive ? qsTr("Nothing is archived") : qsTr("No conversations yet")
            text: view.waiting ? qsTr("Write a word or a part of one. Esc leaves the search.") : view.searching ? qsTr("No name, address or message has this.") : view.conversations.inArchive ? qsTr("What you archive stands here until something new comes.") : qsTr("Start one with somebody you know.")
            action: view.searching || view.conversations.inArchive ? "" : qsTr("New conversation")
            onActed: view.newWanted()
        }
    }
    Loader {
        id: menu

        property ConversationRow row

        function showAt(target: ConversationRow) { // for the keyboard
            row = target;
            active = true;
            (item as MenuPopup).popup(target, Theme.margin, target.height / 2);
        }
        function show(target: ConversationRow) { // at the pointer
            row = target;
            active = true;
            (item as ConversationMenu).popup();
        }

        active: false
        sourceComponent: ConversationMenu {
            conversations: view.conversations
            row: menu.row
        }
    }
    ExpirySheet {
        expiry: view.conversations.expiryModel
    }
    AskSheet {
        questions: view.conversations.questionsModel
    }
}
