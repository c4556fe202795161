// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.theme
import ui.controls

// Reactions under a bubble: each emoji once, with how many chose it. Pressing one adds ours or takes it back.
Flow {
    id: chips

    property var reactions: []
    property bool keyed: false // may be reached with Tab
    property int widest
    readonly property real oneLine: { // as wide as all of them side by side
        let wide = 0;
        for (let number = 0; number < all.count; number++)
            wide += all.itemAt(number) ? all.itemAt(number).implicitWidth + spacing : 0;
        return wide;
    }

    width: Math.min(oneLine, widest)

    signal toggled(string emoji)

    spacing: Theme.unit

    Repeater {
        id: all

        model: chips.reactions

        T.AbstractButton {
            id: chip

            required property var modelData

            implicitWidth: words.implicitWidth + Theme.gap * 2
            implicitHeight: Theme.chip
            focusPolicy: chips.keyed ? Qt.TabFocus : Qt.NoFocus
            hoverEnabled: true
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: modelData.own
            Accessible.name: qsTr("%1, %n reaction(s)", "", modelData.count).arg(modelData.emoji)
            Accessible.description: modelData.names
            Keys.onReturnPressed: click()
            onClicked: chips.toggled(modelData.emoji)

            contentItem: Item {
                Row {
                    id: words

                    anchors.centerIn: parent
                    spacing: Theme.unit

                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        text: chip.modelData.emoji
                        font.pixelSize: Theme.textMedium
                        Accessible.ignored: true
                    }
                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        text: chip.modelData.count
                        color: chip.modelData.own ? Theme.accent : Theme.text
                        font.pixelSize: Theme.textTiny
                        font.weight: chip.modelData.own ? Font.DemiBold : Font.Normal
                        Accessible.ignored: true
                    }
                }
            }
            background: Rectangle {
                radius: height / 2
                color: chip.down ? Theme.pressed : chip.modelData.own ? Theme.selected : Theme.surface
                border.width: Theme.hair
                border.color: chip.modelData.own ? Theme.accent : Theme.border

                FocusRing {
                    shown: chip.visualFocus
                    radius: height / 2
                }
            }
            Loader {
                active: chip.hovered || chip.visualFocus
                sourceComponent: Tip {
                    parent: chip
                    text: chip.modelData.names
                    visible: true
                }
            }
        }
    }
}
