// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.controls

// One conversation: header, timeline, composer.
FocusScope {
    id: view

    required property var chat
    property bool back: false // one region at a time: show the way back
    property bool detailsOpen: false
    readonly property Item timelineItem: timeline
    readonly property Item composerItem: composer

    signal backPressed
    signal detailsWanted

    ChatHeader {
        id: header

        anchors { left: parent.left; right: parent.right; top: parent.top }
        header: view.chat.headerModel
        back: view.back
        detailsOpen: view.detailsOpen
        onBackPressed: view.backPressed()
        onDetailsWanted: view.detailsWanted()
    }
    Banner {
        id: notice

        anchors { left: parent.left; right: parent.right; top: header.bottom }
        visible: text !== "" && !view.detailsOpen // the details say it too
        height: visible ? implicitHeight : 0
        radius: 0
        kind: "danger"
        iconName: "shield-alert"
        text: view.chat.headerModel.notice
        action: qsTr("Look")
        closable: true
        onActed: if (!view.detailsOpen) view.detailsWanted()
        onClosed: view.chat.headerModel.closeNotice()
    }
    Timeline {
        id: timeline

        anchors { left: parent.left; right: parent.right; top: notice.bottom; bottom: composer.top }
        timeline: view.chat.timelineModel
        Keys.onPressed: event => {
            if (event.text.length > 0 && event.text >= " " && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))) {
                composer.take(event.text);
                event.accepted = true;
            }
        }
    }
    Composer {
        id: composer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        focus: true
        composer: view.chat.composerModel
        security: view.chat.headerModel.security
        onSecurityWanted: view.detailsWanted()
    }
}
