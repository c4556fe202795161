// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// One question of a server's form (FieldRow). Nothing it points to is fetched.
ColumnLayout {
    id: question

    required property string name
    required property string kind
    required property string label
    required property string hint
    required property string value
    required property var chosen
    required property var options
    required property bool mandatory
    required property string picture
    required property string link
    required property string problem
    property bool marksOptional: true
    readonly property string asked: mandatory || !marksOptional ? label : qsTr("%1 (if you like)").arg(label)

    signal answered(string text)
    signal ticked(string value, bool on)
    signal accepted

    spacing: Theme.gap

    Rectangle {
        visible: question.picture !== ""
        implicitWidth: shown.implicitWidth + 2 * Theme.gap
        implicitHeight: shown.implicitHeight + 2 * Theme.gap
        radius: Theme.radiusSmall
        color: Theme.avatarText
        Layout.maximumWidth: question.width
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("A picture to read. If you cannot see it, use the address below it.")

        Image {
            id: shown

            anchors.centerIn: parent
            width: Math.min(implicitWidth, question.width - 2 * Theme.gap)
            fillMode: Image.PreserveAspectFit
            source: question.picture
        }
    }
    Label {
        visible: question.link !== ""
        Layout.fillWidth: true
        text: qsTr("Another form of it, which this program does not fetch: %1").arg(question.link)
        muted: true
        font.pixelSize: Theme.textSmall
        wrapMode: Text.WrapAnywhere
    }
    Label {
        visible: question.kind === "fixed"
        Layout.fillWidth: true
        text: question.value
        muted: true
        wrapMode: Text.Wrap
    }
    Loader {
        Layout.fillWidth: true
        active: question.kind !== "fixed"
        visible: active
        focus: true
        sourceComponent: {
            switch (question.kind) {
            case "hidden text": return secret;
            case "boolean": return toggle;
            case "choice": return pick;
            case "choices": return several;
            case "lines": return area;
            default: return line;
            }
        }
    }
    Component {
        id: line

        Field {
            objectName: question.name
            label: question.asked
            hint: question.hint
            error: question.problem
            text: question.value
            inputMethodHints: Qt.ImhNoAutoUppercase
            Component.onCompleted: input.cursorPosition = 0 // the beginning of a long answer is shown
            onEdited: text => question.answered(text)
            onAccepted: question.accepted()
        }
    }
    Component {
        id: area

        Area {
            objectName: question.name
            label: question.asked
            hint: question.hint
            error: question.problem
            text: question.value
            onEdited: text => question.answered(text)
        }
    }
    Component {
        id: secret

        SecretField {
            objectName: question.name
            label: question.asked
            hint: question.hint
            error: question.problem
            text: question.value
            iconName: "key"
            onEdited: text => question.answered(text)
            onAccepted: question.accepted()
        }
    }
    Component {
        id: toggle

        Toggle {
            objectName: question.name
            text: question.label
            hint: question.problem === "" ? question.hint : question.problem
            checked: question.value === "1"
            onToggled: question.answered(checked ? "1" : "0")
        }
    }
    Component {
        id: pick

        ColumnLayout {
            spacing: Theme.unit

            Label {
                Layout.fillWidth: true
                text: question.asked
                wrapMode: Text.Wrap
                font.pixelSize: Theme.textMedium
                font.weight: Font.DemiBold
            }
            PickButton {
                objectName: question.name
                name: question.label
                options: question.options
                value: question.value
                onChosen: value => question.answered(value)
            }
            Label {
                visible: text !== ""
                Layout.fillWidth: true
                text: question.problem === "" ? question.hint : question.problem
                color: question.problem === "" ? Theme.textMuted : Theme.danger
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
            }
        }
    }
    Component {
        id: several

        ColumnLayout {
            spacing: Theme.tiny

            Label {
                Layout.fillWidth: true
                text: question.asked
                wrapMode: Text.Wrap
                font.pixelSize: Theme.textMedium
                font.weight: Font.DemiBold
            }
            Repeater {
                model: question.options

                Toggle {
                    required property var modelData

                    Layout.fillWidth: true
                    text: modelData.text
                    checked: question.chosen.includes(modelData.value)
                    onToggled: question.ticked(modelData.value, checked)
                }
            }
        }
    }
}
