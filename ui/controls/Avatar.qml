// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme

// A person (round) or a room (square): first letter on a colour that stays the same for an address.
Rectangle {
    id: avatar

    property string initial
    property int tint: 0
    property bool room: false
    property string picture // instead of the letter, with its corners already round
    property string presence // "", "online", "away", "busy"
    property int size: Theme.avatar
    property color ground: Theme.sidebar // what it stands on

    width: size
    height: size
    radius: room ? size * 0.3 : size / 2
    color: picture === "" ? Theme.tints[tint % Theme.tints.length] : "transparent"
    Accessible.ignored: true

    Image {
        visible: avatar.picture !== ""
        anchors.fill: parent
        source: avatar.picture
        smooth: true
    }
    Label {
        visible: avatar.picture === ""
        anchors.centerIn: parent
        text: avatar.initial
        color: Theme.avatarText
        font.pixelSize: avatar.size * 0.42
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Rectangle {
        visible: avatar.presence !== ""
        width: Math.round(avatar.size * 0.3)
        height: width
        radius: width / 2
        anchors { right: parent.right; bottom: parent.bottom; margins: -Theme.hair }
        color: avatar.presence === "online" ? Theme.success : avatar.presence === "away" ? Theme.warning : Theme.danger
        border.width: Theme.tiny
        border.color: avatar.ground
    }
}
