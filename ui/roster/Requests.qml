// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.chat
import ui.controls
import ui.theme

// Strangers who ask or write; they learn nothing until they are accepted (RequestsViewModel).
Rectangle {
    id: view

    required property var requests

    color: Theme.sidebar

    Header {
        id: header

        width: parent.width
        color: Theme.sidebar
        title: qsTr("Requests")
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: parent.bottom; leftMargin: Theme.space; rightMargin: Theme.space }
        visible: count > 0
        clip: true
        spacing: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Theme.cache
        model: view.requests.strangers
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Requests")

        header: Label {
            width: ListView.view.width
            topPadding: Theme.space
            bottomPadding: Theme.space
            text: qsTr("They get no answer and learn nothing about you until you accept.")
            muted: true
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
        }
        footer: Item {
            width: ListView.view.width
            height: Theme.space
        }
        delegate: RequestCard {
            width: ListView.view.width
            onAccepted: view.requests.accept(accountId, address)
            onDenied: view.requests.deny(accountId, address)
            onBlocked: view.requests.block(accountId, address)
        }
    }
    Empty {
        visible: view.requests.loaded && list.count === 0
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.wide
        iconName: "inbox"
        title: qsTr("No requests")
        text: qsTr("People you do not know land here first. They learn nothing about you until you accept.")
    }
    BlockSheet {
        id: blockSheet

        blocking: view.requests.blocking
    }
    Connections {
        target: view.requests.blocking
        function onWanted() {
            blockSheet.open();
        }
    }
}
