// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme

// A button with words. `kind`: "primary" (one a view), "quiet" (outlined), "plain" (words only), "danger".
T.Button {
    id: button

    property string kind: "quiet"
    property string iconName
    property bool small: false
    readonly property bool filled: kind === "primary" || kind === "danger"
    readonly property color ground: kind === "danger" ? Theme.danger : Theme.accent
    readonly property color ink: !filled ? Theme.accent : kind === "danger" ? Theme.dangerText : Theme.accentText

    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: small ? Theme.controlSmall : Theme.control
    leftPadding: small ? Theme.space : Theme.margin
    rightPadding: leftPadding
    spacing: Theme.gap
    opacity: enabled ? 1 : 0.5
    focusPolicy: Qt.StrongFocus
    font.pixelSize: small ? Theme.textSmall : Theme.textMedium
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        id: line

        readonly property int beside: button.iconName === "" ? 0 : picture.width + button.spacing

        implicitWidth: words.implicitWidth + beside
        implicitHeight: words.implicitHeight

        Row {
            anchors.centerIn: parent
            spacing: button.spacing

            Icon {
                id: picture

                visible: button.iconName !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: button.iconName
                size: button.small ? Theme.iconSmall : Theme.icon
                color: button.ink
            }
            Label {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, button.availableWidth - line.beside)
                text: button.text
                font: button.font
                color: button.ink
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: button.filled ? (button.down ? Qt.darker(button.ground, 1.15) : button.hovered ? Qt.darker(button.ground, 1.07) : button.ground)
            : button.down ? Theme.pressed : button.hovered ? Theme.hover : "transparent"
        border.width: button.kind === "quiet" ? Theme.hair : 0
        border.color: Theme.outline

        FocusRing {
            shown: button.visualFocus
            radius: height / 2
        }
    }
}
