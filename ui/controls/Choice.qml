// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.theme

// One of a few: words side by side, wrapped if there is no room. `options`: list of {value, text}.
Flow {
    id: choice

    property var options: []
    property string value
    property string name // for screen readers

    signal chosen(string value)

    spacing: Theme.unit
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Repeater {
        model: choice.options

        T.RadioButton {
            id: option

            required property var modelData

            text: modelData.text
            checked: modelData.value === choice.value
            focusPolicy: Qt.StrongFocus
            implicitWidth: words.implicitWidth + 2 * Theme.space
            implicitHeight: Theme.controlSmall
            Accessible.role: Accessible.RadioButton
            Accessible.name: text
            Accessible.checkable: true
            Accessible.checked: checked
            onClicked: choice.chosen(modelData.value)
            Keys.onReturnPressed: click()

            contentItem: Item {
                Label {
                    id: words

                    anchors.centerIn: parent
                    text: option.text
                    font.pixelSize: Theme.textMedium
                    color: option.checked ? Theme.accentText : Theme.text
                    Accessible.ignored: true
                }
            }
            background: Rectangle {
                radius: height / 2
                color: option.checked ? Theme.accent : option.hovered ? Theme.pressed : Theme.field

                FocusRing {
                    shown: option.visualFocus
                    radius: height / 2
                }
            }
        }
    }
}
