// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui.theme
import ui.controls

// What stands above a message: the day, what is missing, a system line, the unread line.
Column {
    id: above

    property string day
    property string note
    property string lock
    property var gap
    property bool unreadLine
    property int side
    property int column

    signal fillWanted(int id)

    Loader {
        active: Boolean(above.gap)
        visible: active
        x: above.side
        width: above.column
        sourceComponent: GapLine {
            part: above.gap
            onFillWanted: id => above.fillWanted(id)
        }
    }
    Loader {
        active: above.day !== ""
        visible: active
        width: parent.width
        height: active ? Theme.huge + Theme.unit : 0
        sourceComponent: Item {
            Pill {
                anchors.centerIn: parent
                text: above.day
            }
        }
    }
    Loader {
        active: above.note !== ""
        visible: active
        width: parent.width
        height: active ? Theme.huge : 0
        sourceComponent: Item {
            Pill {
                anchors.centerIn: parent
                text: above.note
                iconName: above.lock === "plain" ? "lock-open" : "lock"
                ink: above.lock === "plain" ? Theme.warning : Theme.textMuted
            }
        }
    }
    Loader {
        active: above.unreadLine
        visible: active
        x: above.side
        width: above.column
        sourceComponent: UnreadLine {}
    }
}
