// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.theme
import ui.controls

// The first row of a message's menu: six reactions, and a way to all others. Left and Right choose one.
T.MenuItem {
    id: row

    required property var emojis
    property var mine: [] // those we have put
    property int at: 0
    readonly property int last: emojis.length // the place of "more"

    signal chosen(string emoji)
    signal moreWanted

    function step(places: int) {
        at = Math.max(0, Math.min(last, at + places));
    }
    function take() {
        if (at === last)
            moreWanted();
        else
            chosen(emojis[at]);
    }

    implicitWidth: line.implicitWidth + 2 * Theme.gap
    implicitHeight: Theme.control + Theme.gap
    height: visible ? implicitHeight : 0
    enabled: visible
    text: at === last ? qsTr("Another reaction") : qsTr("React with %1").arg(emojis[at])
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Keys.onLeftPressed: step(mirrored ? 1 : -1)
    Keys.onRightPressed: step(mirrored ? -1 : 1)
    onTriggered: take()

    contentItem: Item {
        Row {
            id: line

            anchors.centerIn: parent
            spacing: Theme.tiny

            Repeater {
                model: row.emojis

                Rectangle {
                    id: one

                    required property string modelData
                    required property int index

                    width: Theme.control
                    height: width
                    radius: width / 2
                    color: row.mine.indexOf(modelData) >= 0 ? Theme.selected : resting.hovered || (row.highlighted && row.at === index) ? Theme.pressed : "transparent"
                    border.width: row.highlighted && row.at === index ? Theme.tiny : 0
                    border.color: Theme.accent

                    Label {
                        anchors.centerIn: parent
                        text: one.modelData
                        font.pixelSize: Theme.textLarge
                        Accessible.ignored: true
                    }
                    HoverHandler {
                        id: resting

                        onHoveredChanged: if (hovered) row.at = one.index
                    }
                }
            }
            Rectangle {
                width: Theme.control
                height: width
                radius: width / 2
                color: all.hovered || (row.highlighted && row.at === row.last) ? Theme.pressed : "transparent"
                border.width: row.highlighted && row.at === row.last ? Theme.tiny : 0
                border.color: Theme.accent

                Icon {
                    anchors.centerIn: parent
                    name: "plus"
                }
                HoverHandler {
                    id: all

                    onHoveredChanged: if (hovered) row.at = row.last
                }
            }
        }
    }
    background: Item {}
}
