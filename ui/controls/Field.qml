// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme

// One line to type in. `label` stands above it, `error` or `hint` below; `iconName` inside.
FocusScope {
    id: field

    property alias text: input.text
    property alias echoMode: input.echoMode
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property alias readOnly: input.readOnly
    property alias input: input
    property string label
    property string placeholder
    property string hint
    property string error
    property string iconName
    property bool clearable: false
    property bool round: false
    readonly property bool mirrored: LayoutMirroring.enabled
    property int tail: clearing.visible ? clearing.width + Theme.gap : Theme.space // room at the end of the line, px
    property string name: label === "" ? placeholder : label // for screen readers

    signal accepted
    signal edited(string text)

    implicitWidth: Theme.drawer
    implicitHeight: lines.implicitHeight

    function selectAll() {
        input.selectAll();
    }
    function clear() {
        input.clear();
        edited("");
    }

    Column {
        id: lines

        width: parent.width
        spacing: Theme.unit

        Label {
            visible: field.label !== ""
            width: parent.width
            text: field.label
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textMedium
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        T.TextField {
            id: input

            readonly property int lead: field.iconName === "" ? Theme.space : Theme.space + Theme.icon + Theme.gap

            width: parent.width
            implicitHeight: Theme.control
            focus: true
            leftPadding: field.mirrored ? field.tail : lead
            rightPadding: field.mirrored ? lead : field.tail
            verticalAlignment: TextInput.AlignVCenter
            selectByMouse: true
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            font.pixelSize: Theme.textBody
            opacity: enabled ? 1 : 0.5
            Accessible.role: Accessible.EditableText
            Accessible.name: field.name
            Accessible.description: field.error === "" ? field.hint : field.error
            Accessible.passwordEdit: echoMode === TextInput.Password
            onAccepted: field.accepted()
            onTextEdited: field.edited(text)

            background: Rectangle {
                radius: field.round ? height / 2 : Theme.radius
                color: Theme.field
                border.width: input.activeFocus ? Theme.tiny : field.error === "" ? 0 : Theme.hair
                border.color: field.error === "" ? Theme.accent : Theme.danger
            }

            Icon {
                x: field.mirrored ? input.width - width - Theme.space : Theme.space
                anchors.verticalCenter: parent.verticalCenter
                name: field.iconName
            }
            Label {
                visible: input.length === 0 && input.preeditText === ""
                x: input.leftPadding
                width: input.width - input.leftPadding - input.rightPadding
                anchors.verticalCenter: parent.verticalCenter
                text: field.placeholder
                muted: true
                font.pixelSize: Theme.textBody
                Accessible.ignored: true
            }
            IconButton {
                id: clearing

                visible: field.clearable && input.length > 0
                anchors { right: parent.right; verticalCenter: parent.verticalCenter; rightMargin: Theme.unit }
                size: Theme.controlSmall
                iconSize: Theme.iconSmall
                iconName: "close"
                text: qsTr("Clear")
                onClicked: {
                    field.clear();
                    input.forceActiveFocus();
                }
            }
        }
        Label {
            visible: text !== ""
            width: parent.width
            text: field.error === "" ? field.hint : field.error
            color: field.error === "" ? Theme.textMuted : Theme.danger
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
            Accessible.role: field.error === "" ? Accessible.StaticText : Accessible.AlertMessage
        }
    }
}
