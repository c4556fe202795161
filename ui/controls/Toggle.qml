// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme

// A switch with its words: a title and one honest sentence.
T.Switch {
    id: toggle

    property string hint

    implicitWidth: Theme.column
    implicitHeight: Math.max(Theme.control, words.implicitHeight + 2 * Theme.unit)
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: hint
    Accessible.checkable: true
    Accessible.checked: checked

    indicator: Rectangle {
        x: toggle.mirrored ? 0 : toggle.width - width
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.huge
        height: Math.round(Theme.huge * 0.6)
        radius: height / 2
        color: toggle.checked ? Theme.accent : Theme.outline

        Rectangle {
            x: toggle.checked !== toggle.mirrored ? parent.width - width - Theme.tiny : Theme.tiny
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 2 * Theme.tiny
            height: width
            radius: width / 2
            color: toggle.checked ? Theme.accentText : Theme.surface

            Behavior on x {
                NumberAnimation { duration: Theme.motion }
            }
        }
    }
    contentItem: Item {
        Column {
            id: words

            x: toggle.mirrored ? Theme.huge + Theme.margin : 0
            width: parent.width - Theme.huge - Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.tiny

            Label {
                width: parent.width
                text: toggle.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                visible: toggle.hint !== ""
                width: parent.width
                text: toggle.hint
                muted: true
                wrapMode: Text.Wrap
                font.pixelSize: Theme.textSmall
                Accessible.ignored: true
            }
        }
    }
    background: Item {
        FocusRing { shown: toggle.visualFocus }
    }
}
