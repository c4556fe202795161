// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.theme
import ui.controls

// The messages of a conversation, newest at the bottom.
FocusScope {
    id: view

    required property var timeline
    required property var actions
    required property var emoji
    required property var roomActions
    required property var files

    property alias list: list

    function follow() {
        if (list.atEnd && !list.moving)
            list.positionViewAtBeginning();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }

    ListView {
        id: list

        property real below: 0 // px of content below the view
        property bool atEnd: true // the newest message is in view; changed by scrolling only

        function toRow(number: int) {
            atEnd = false;
            positionViewAtIndex(number, ListView.Center);
            currentIndex = number;
            sought.restart();
        }
        function note() { // rows that come or go move the content too: only the user leaves the end
            if (isAtEnd())
                atEnd = true;
            else if (moving || bar.pressed)
                atEnd = false;
            if (moving || bar.pressed)
                showDay();
            if (!looking.running)
                looking.start();
        }
        function showDay() {
            const top = itemAt(width / 2, contentY + Theme.huge) as MessageRow;
            if (top && contentHeight > height) {
                day.text = top.date;
                lingering.restart();
            }
        }
        function isAtEnd(): bool {
            below = originY + contentHeight - contentY - height;
            return below < Theme.gap && !view.timeline.detached;
        }
        function scrollBy(distance: real) {
            contentY = Math.max(originY, Math.min(originY + contentHeight - height, contentY + distance));
            atEnd = isAtEnd();
            showDay();
        }
        function look() {
            const bottom = Math.max(0, indexAt(width / 2, contentY + height - 1));
            const top = indexAt(width / 2, contentY + 1); // -1 above the oldest row
            view.timeline.look(bottom, Math.max(bottom, top));
        }

        objectName: "timelineList"
        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        clip: true
        model: view.timeline.model
        verticalLayoutDirection: ListView.BottomToTop
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        cacheBuffer: Theme.cache
        currentIndex: -1
        highlightFollowsCurrentItem: true
        highlightMoveDuration: 0
        keyNavigationEnabled: true
        header: Item { implicitHeight: Theme.gap }
        footer: Item { implicitHeight: Theme.gap }
        T.ScrollBar.vertical: ScrollBar {
            id: bar
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages")

        delegate: MessageRow {
            required property int index

            width: ListView.view.width
            room: view.timeline.room
            transfer: view.files.saving[messageId]
            chosen: ListView.isCurrentItem
            current: ListView.isCurrentItem && (list.activeFocus || sought.running)
            onMenuWanted: (messageId, selected) => menu.show(messageId, selected)
            onLinkClicked: link => view.timeline.chooseLink(link)
            onCured: messageId => view.act(messageId, "cure")
            onWholeWanted: messageId => view.timeline.showWhole(messageId)
            onUncoverWanted: messageId => view.timeline.uncover(messageId)
            onJumpWanted: messageId => view.timeline.jump(messageId)
            onFillWanted: gap => view.timeline.fill(gap)
            onToggled: (messageId, emoji) => {
                view.actions.look(messageId);
                view.actions.react(emoji);
            }
            onReactWanted: messageId => {
                view.actions.look(messageId);
                picker.show();
            }
            onReplyWanted: messageId => view.act(messageId, "reply")
            onInfoWanted: messageId => view.act(messageId, "info")
            onSaveWanted: messageId => view.files.save(messageId)
            onStopWanted: messageId => view.files.stop(messageId)
        }

        onContentYChanged: note()
        onMovementEnded: {
            note();
            view.follow();
        }
        onHeightChanged: view.follow()
        onContentHeightChanged: Qt.callLater(view.follow)
        onCountChanged: Qt.callLater(view.follow)
        onAtEndChanged: view.timeline.setAtEnd(atEnd)
        Keys.onPressed: event => {
            const row = currentItem as MessageRow;
            const plain = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
            if (row && (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier))) {
                menu.showAt(row);
                event.accepted = true;
            } else if (row && event.matches(StandardKey.Copy)) {
                view.act(row.messageId, "copy");
                event.accepted = true;
            } else if (row && event.key === Qt.Key_Delete) {
                view.act(row.messageId, "delete");
                event.accepted = true;
            } else if (row && event.key === Qt.Key_Space && plain && row.covered) {
                view.timeline.uncover(row.messageId);
                event.accepted = true;
            } else if (event.key === Qt.Key_End) {
                view.toLatest();
                event.accepted = true;
            } else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
                scrollBy((event.key === Qt.Key_PageUp ? -height : height) * 0.9);
                event.accepted = true;
            } else if (row && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
                if (row.cure !== "")
                    view.act(row.messageId, "cure");
                else if (row.covered)
                    view.timeline.uncover(row.messageId);
                else
                    menu.showAt(row);
                event.accepted = true;
            }
        }

        Timer { // what was jumped to is marked for a moment
            id: sought

            interval: 3 * Theme.linger
        }
        Timer {
            id: looking

            interval: Theme.settle
            onTriggered: list.look()
        }
    }

    function act(messageId: var, what: string) { // one of the slots of `actions`
        actions.look(messageId);
        actions[what]();
    }
    function place() { // at the end, or at the first unread message
        list.atEnd = true;
        list.currentIndex = -1;
        list.forceLayout();
        list.positionViewAtBeginning();
        const first = timeline.unreadRow;
        if (first >= 0 && !list.itemAtIndex(first)) {
            list.atEnd = false;
            list.positionViewAtIndex(first, ListView.Center);
        }
    }
    function toLatest() {
        view.timeline.toLatest();
        list.atEnd = true;
        list.positionViewAtBeginning();
        list.currentIndex = -1;
    }

    Component.onCompleted: place()

    Connections {
        target: view.timeline.model
        function onRowsInserted() {
            Qt.callLater(list.look);
        }
    }
    Connections {
        target: view.timeline
        function onOpened() {
            view.place();
        }
        function onWritten() {
            view.toLatest();
        }
        function onRevealed(number: int) {
            list.toRow(number);
        }
        function onLinkChosen(link: string, host: string, cautions: list<string>) {
            sheet.show(link, host, cautions);
        }
    }

    Loader {
        anchors.centerIn: parent
        active: view.timeline.loading && list.count === 0
        sourceComponent: Busy {
            patient: true
        }
    }
    Loader {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.wide, Theme.drawer)
        active: view.timeline.error !== ""
        sourceComponent: Empty {
            iconName: "alert"
            title: qsTr("The messages cannot be read")
            text: view.timeline.error
            action: qsTr("Try again")
            onActed: view.timeline.again()
        }
    }
    Loader {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.wide, Theme.drawer)
        active: view.timeline.empty
        sourceComponent: Empty {
            iconName: "chats"
            title: view.timeline.gap ? qsTr("No messages here") : qsTr("No messages yet")
            text: view.timeline.gap ? view.timeline.gap.error === "" ? view.timeline.gap.text : view.timeline.gap.error
                : qsTr("Say hello. What you write here is stored encrypted on this computer.")
            action: view.timeline.gap && !view.timeline.gap.filling ? qsTr("Get them") : ""
            onActed: view.timeline.fill(view.timeline.gap.id)
        }
    }

    Pill { // the day of what is on top, while one scrolls
        id: day

        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.gap }
        visible: opacity > 0
        opacity: list.moving || bar.pressed || lingering.running ? 1 : 0

        Behavior on opacity {
            NumberAnimation { duration: Theme.motion }
        }
        Timer {
            id: lingering

            interval: Theme.linger
        }
    }

    IconButton {
        id: latest

        visible: (!list.atEnd && list.below > Theme.huge) || view.timeline.detached
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.margin }
        size: Theme.huge
        iconName: "down"
        ink: Theme.accent
        ground: Theme.surface
        text: view.timeline.fresh > 0 ? qsTr("To the latest message, %n new", "", view.timeline.fresh) : qsTr("To the latest message")
        shortcut: qsTr("End")
        onClicked: view.toLatest()

        Rectangle {
            anchors.fill: parent
            radius: height / 2
            color: "transparent"
            border.width: Theme.hair
            border.color: Theme.border
        }
        Badge {
            anchors { horizontalCenter: parent.horizontalCenter; verticalCenter: parent.top }
            count: view.timeline.fresh
        }
    }

    Loader {
        id: menu

        function prepared(messageId: var, selected: string): MessageMenu {
            active = true;
            const popup = item as MessageMenu;
            view.actions.look(messageId);
            popup.messageId = messageId;
            popup.selected = selected;
            return popup;
        }
        function show(messageId: var, selected: string) { // at the pointer
            prepared(messageId, selected).popup();
        }
        function showAt(row: MessageRow) { // at the message, for the keyboard
            const popup = prepared(row.messageId, "");
            popup.popup(row, row.bubble.x + (row.onRight ? row.bubble.width - popup.width : 0), row.bubble.y + row.bubble.height);
        }

        active: false
        sourceComponent: MessageMenu {
            actions: view.actions
            roomActions: view.roomActions
            onCopySelectionWanted: text => view.timeline.copyText(text)
            onMoreReactionsWanted: picker.show()
            onLinkChosen: link => view.timeline.chooseLink(link)
            onJumpWanted: view.actions.original()
            onUncoverWanted: view.timeline.uncover(messageId)
        }
    }
    Loader {
        id: picker

        function show() {
            active = true;
            (item as EmojiPicker).open();
        }

        anchors.centerIn: parent
        active: false
        sourceComponent: EmojiPicker {
            x: -width / 2
            y: -height / 2
            picker: view.emoji
            title: qsTr("Another reaction")
            onChosen: emoji => view.actions.react(emoji)
        }
    }
    Loader {
        id: sheet

        function show(link: string, host: string, cautions: list<string>) {
            active = true;
            const popup = item as LinkSheet;
            popup.link = link;
            popup.host = host;
            popup.cautions = cautions;
            popup.open();
        }

        active: false
        sourceComponent: LinkSheet {
            onOpenWanted: link => view.timeline.openLink(link)
            onCopyWanted: link => view.timeline.copyText(link)
        }
    }
}
