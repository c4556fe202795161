// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.controls
import ui.theme

// What could not be read, why, and what can be done about it (RepairViewModel).
Rectangle {
    id: view

    required property var repair

    signal closed

    color: Theme.window

    Header {
        id: header

        width: parent.width
        back: true
        title: qsTr("Repair desk")
        onBackPressed: view.closed()
    }
    Column {
        id: top

        anchors { top: header.bottom; topMargin: Theme.margin; horizontalCenter: parent.horizontalCenter }
        width: Math.min(parent.width - 2 * Theme.margin, Theme.column)
        visible: list.visible || notice.visible
        spacing: Theme.space

        Banner {
            id: notice

            objectName: "said"
            visible: view.repair.said !== ""
            width: parent.width
            kind: view.repair.tone
            text: view.repair.said
            closable: true
            onClosed: view.repair.forget()
        }
        Label {
            visible: list.visible
            width: parent.width
            text: qsTr("These messages arrived and are kept, but cannot be read yet. Trying again costs nothing; renewing a session and asking tell the other side that something was wrong.")
            muted: true
            font.pixelSize: Theme.textMedium
            wrapMode: Text.Wrap
        }
    }
    ListView {
        id: list

        anchors { top: top.bottom; topMargin: Theme.space; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
        width: top.width
        visible: count > 0
        clip: true
        spacing: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Theme.cache
        model: view.repair.lines
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages that cannot be read")

        footer: Item {
            width: list.width
            height: Theme.margin
        }
        delegate: RepairCard {
            width: ListView.view.width
            working: view.repair.busyWith === messageId
            waiting: view.repair.busy
            onRetried: view.repair.tryAgain(messageId)
            onRenewed: view.repair.renew(messageId)
            onAsked: view.repair.askAgain(messageId)
            onOpened: view.repair.openChat(conversationId)
        }
    }
    Empty {
        visible: view.repair.loaded && view.repair.count === 0
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.wide, Theme.sheet)
        iconName: "repair"
        title: qsTr("Everything can be read")
        text: qsTr("If a message cannot be decrypted one day, it lands here with the reason and what can be done.")
    }
}
