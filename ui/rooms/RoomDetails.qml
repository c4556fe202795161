// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.controls
import ui.theme

// What a room is, what it gives away, and who is in it (RoomDetails). Its sheets are in RoomSheets.
Rectangle {
    id: view

    required property var details

    signal closed

    color: Theme.surface
    Keys.onEscapePressed: closed()

    Header {
        id: header

        width: parent.width
        title: qsTr("Room")

        IconButton {
            id: more

            objectName: "roomMenu"
            iconName: "more"
            text: qsTr("More about this room")
            onClicked: menu.popup(more, more.width - menu.width, more.height)
        }
        IconButton {
            objectName: "close"
            iconName: "close"
            text: qsTr("Close")
            onClicked: view.closed()
        }
    }
    ListView {
        id: list

        property bool touched: false // somebody scrolled; until then the top is shown, however it grows

        objectName: "peopleRows"
        visible: view.details.loaded
        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: parent.bottom }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Theme.cache
        reuseItems: true
        currentIndex: -1
        highlightMoveDuration: 0
        model: view.details.crowd.people
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("People in this room")

        onMovementStarted: touched = true
        onCurrentIndexChanged: if (currentIndex >= 0) touched = true

        header: RoomHead {
            width: ListView.view.width
            details: view.details
            onHeightChanged: if (!list.touched) Qt.callLater(list.positionViewAtBeginning)
        }
        footer: Label {
            width: ListView.view.width
            padding: list.count === 0 ? Theme.margin : Theme.gap
            text: list.count > 0 ? "" : view.details.crowd.filter === "" ? qsTr("Nobody is shown while you are not in the room.") : qsTr("Nobody with “%1”.").arg(view.details.crowd.filter)
            muted: true
            wrapMode: Text.Wrap
        }
        section.property: "group"
        section.delegate: Label {
            required property string section
            readonly property int people: view.details.crowd.counts[section] ?? 0

            width: ListView.view.width
            topPadding: Theme.space
            bottomPadding: Theme.unit
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            text: view.heading(section, people)
            muted: true
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        delegate: PersonItem {
            width: ListView.view.width
            highlighted: ListView.isCurrentItem && walker.activeFocus
            onMenuWanted: at => view.openMenu(at, key)
        }
    }
    Connections {
        target: view.details
        function onShown() {
            list.touched = false;
            list.positionViewAtBeginning();
        }
    }
    Item {
        id: walker

        // The keyboard walks the rows from beside the list: a current row would take the focus from
        // the fields above it, which are part of the list.
        property int last: 0

        objectName: "people"
        anchors.fill: list
        enabled: list.count > 0
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: list.Accessible.name
        Accessible.description: (list.currentItem as PersonItem)?.spoken ?? ""
        Accessible.focusable: true
        onActiveFocusChanged: {
            if (activeFocus) {
                list.currentIndex = Math.min(last, list.count - 1);
            } else {
                last = Math.max(0, list.currentIndex);
                list.currentIndex = -1;
            }
        }
        Keys.onDownPressed: list.incrementCurrentIndex()
        Keys.onUpPressed: list.decrementCurrentIndex()
        Keys.onReturnPressed: (list.currentItem as PersonItem)?.click()
        Keys.onSpacePressed: (list.currentItem as PersonItem)?.click()
        Keys.onMenuPressed: (list.currentItem as PersonItem)?.click()
    }
    RoomMenu {
        id: menu

        details: view.details
    }
    PersonMenu {
        id: personMenu

        person: view.details.personMenu
    }

    function openMenu(at: Item, key: string) {
        view.details.personMenu.look(key);
        if (personMenu.useful)
            personMenu.popup(at, Theme.margin, at.height);
    }
    function heading(group: string, people: int): string {
        switch (group) {
        case "moderators": return qsTr("Moderators · %1").arg(people);
        case "participants": return qsTr("Participants · %1").arg(people);
        case "visitors": return qsTr("Visitors, who may not write · %1").arg(people);
        case "absent": return qsTr("Members who are not here · %1").arg(people);
        default: return qsTr("Banned · %1").arg(people);
        }
    }
}
