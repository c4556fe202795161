// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.controls

// That a room is held, refused, gone, or not there yet (RoomDetails).
Banner {
    id: banner

    required property var details

    visible: text !== ""
    kind: details.held || details.refused ? "danger" : "info"
    iconName: details.held ? "shield-alert" : details.refused ? "alert" : "info"
    text: details.successor === "" ? details.notice : qsTr("%1 It names a new room: %2").arg(details.notice).arg(details.successor)
    action: details.action
    onActed: details.act()
}
