// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.theme

// A button that is only an icon; `text` is its name for the tip and for screen readers.
T.AbstractButton {
    id: button

    property string iconName
    property color ink: checked ? Theme.accent : Theme.textMuted
    property color ground: "transparent"
    property int size: Theme.control
    property int iconSize: Theme.icon
    property string shortcut // shown in the tip
    property bool round: true
    property bool directed: false // it points somewhere, and the other way in a mirrored window

    implicitWidth: size
    implicitHeight: size
    opacity: enabled ? 1 : 0.5
    focusPolicy: Qt.TabFocus
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            mirror: button.directed && button.mirrored
            color: button.ink
            size: button.iconSize
        }
    }
    background: Rectangle {
        radius: button.round ? height / 2 : Theme.radius
        color: button.ground.a > 0 ? (button.down ? Qt.darker(button.ground, 1.15) : button.hovered ? Qt.darker(button.ground, 1.07) : button.ground)
            : button.down ? Theme.pressed : button.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: button.visualFocus
            radius: button.round ? height / 2 : Theme.radius + Theme.tiny
        }
    }

    Loader {
        active: button.text !== "" && (button.hovered || button.visualFocus)
        sourceComponent: Tip {
            parent: button
            text: button.shortcut === "" ? button.text : button.text + "  ·  " + button.shortcut
            visible: true
        }
    }
}
