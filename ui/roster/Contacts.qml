// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.asking
import ui.chat
import ui.controls
import ui.theme

// Everybody one knows (ContactsViewModel).
Rectangle {
    id: view

    required property var contacts

    color: Theme.sidebar

    Header {
        id: header

        width: parent.width
        color: Theme.sidebar
        title: qsTr("Contacts")

        IconButton {
            objectName: "add"
            iconName: "person-add"
            ink: Theme.accent
            text: qsTr("Add a contact")
            onClicked: sheet.open()
        }
    }
    Field {
        id: search

        visible: view.contacts.total > 0
        anchors { left: parent.left; right: parent.right; top: header.bottom; margins: Theme.space }
        round: true
        clearable: true
        iconName: "search"
        placeholder: qsTr("Search contacts")
        onEdited: text => view.contacts.find(text)
        Keys.onDownPressed: list.forceActiveFocus()
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: search.bottom; bottom: parent.bottom; topMargin: Theme.gap }
        visible: count > 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Theme.cache
        keyNavigationEnabled: true
        model: view.contacts.people
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Contacts")

        delegate: ContactItem {
            width: ListView.view.width
            onWritten: view.contacts.open(accountId, address)
            onRemoved: view.contacts.remove(accountId, address)
            onBlockWanted: view.contacts.block(accountId, address)
            onFreed: view.contacts.unblock(accountId, address)
        }
    }
    Empty {
        visible: view.contacts.loaded && view.contacts.total === 0
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.wide
        iconName: "people"
        title: qsTr("Nobody here yet")
        text: qsTr("Add somebody by their address, like name@example.org.")
        action: qsTr("Add a contact")
        onActed: sheet.open()
    }
    Label {
        visible: view.contacts.total > 0 && list.count === 0
        anchors { left: parent.left; right: parent.right; top: search.bottom; margins: Theme.wide }
        text: qsTr("Nobody with “%1”.").arg(view.contacts.filter)
        muted: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    AddSheet {
        id: sheet

        contacts: view.contacts
    }
    BlockSheet {
        id: blockSheet

        blocking: view.contacts.blocking
    }
    Connections {
        target: view.contacts.blocking
        function onWanted() {
            blockSheet.open();
        }
    }
    AskSheet {
        questions: view.contacts.questions
    }
}
