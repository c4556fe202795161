// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.controls
import ui.theme

// What left this computer in the last day (ConnectionsViewModel).
Rectangle {
    id: view

    required property var log

    signal closed

    color: Theme.window
    Component.onCompleted: log.watch(true)
    Component.onDestruction: log.watch(false)

    Header {
        id: header

        width: parent.width
        back: true
        title: qsTr("Connection log")
        onBackPressed: view.closed()

        IconButton {
            objectName: "clearLog"
            visible: view.log.count > 0
            iconName: "delete"
            text: qsTr("Forget all of it")
            onClicked: view.log.clear()
        }
    }
    Label {
        id: about

        anchors { top: header.bottom; topMargin: Theme.margin; horizontalCenter: parent.horizontalCenter }
        width: Math.min(parent.width - 2 * Theme.margin, Theme.column)
        text: qsTr("Every connection this program made in the last day. It is kept in memory only and is gone when the program ends.")
        muted: true
        font.pixelSize: Theme.textMedium
        wrapMode: Text.Wrap
    }
    ListView {
        id: list

        anchors { top: about.bottom; topMargin: Theme.space; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
        width: about.width
        visible: count > 0
        clip: true
        spacing: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        model: view.log.rows
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Connections, newest first")

        footer: Item {
            width: list.width
            height: Theme.margin
        }
        delegate: ConnectionItem {
            width: ListView.view.width
        }
    }
    Empty {
        visible: view.log.count === 0
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.wide, Theme.sheet)
        iconName: "globe"
        title: qsTr("Nothing went out")
        text: qsTr("As soon as an account connects, you see here where to and on which route.")
    }
}
