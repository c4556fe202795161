// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.chat
import ui.controls
import ui.theme

// Strangers who ask or write; they learn nothing until they are accepted (RequestsViewModel).
Rectangle {
    id: page

    required property var requests
    property var rooms: null // invitations into rooms, if there are any
    readonly property int invitations: rooms ? rooms.invitationsModel.count : 0

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
        visible: count + page.invitations > 0
        clip: true
        spacing: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Theme.cache
        model: page.requests.strangers
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Requests")

        header: Column {
            width: ListView.view.width
            onHeightChanged: if (!list.moving) Qt.callLater(list.positionViewAtBeginning)

            Label {
                width: parent.width
                topPadding: Theme.space
                bottomPadding: Theme.space
                text: qsTr("They get no answer and learn nothing about you until you accept.")
                muted: true
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
            }
            Slot {
                width: parent.width
                wanted: page.invitations > 0
                view: Qt.resolvedUrl("../rooms/InvitationCards.qml")
                properties: ({ invitations: page.rooms ? page.rooms.invitationsModel : null })
            }
            Item {
                width: parent.width
                height: page.invitations > 0 ? Theme.gap : 0
            }
        }
        footer: Item {
            width: ListView.view.width
            height: Theme.space
        }
        delegate: RequestCard {
            width: ListView.view.width
            onAccepted: page.requests.accept(accountId, address)
            onDenied: page.requests.deny(accountId, address)
            onBlocked: page.requests.block(accountId, address)
        }
    }
    Empty {
        visible: page.requests.loaded && list.count + page.invitations === 0
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.wide
        iconName: "inbox"
        title: qsTr("No requests")
        text: qsTr("People you do not know land here first. They learn nothing about you until you accept.")
    }
    BlockSheet {
        id: blockSheet

        blocking: page.requests.blocking
    }
    Connections {
        target: page.requests.blocking
        function onWanted() {
            blockSheet.open();
        }
    }
}
