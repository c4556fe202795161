// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme

// Several lines to type in; grows up to a limit, then scrolls. Otherwise like Field. Tab leaves it.
FocusScope {
    id: area

    property alias text: input.text
    property alias input: input
    property string label
    property string placeholder
    property string hint
    property string error
    property string name: label === "" ? placeholder : label // for screen readers
    property int lowest: 3 * Theme.control // height of the box, px
    property int highest: 5 * Theme.control

    signal edited(string text)

    implicitWidth: Theme.drawer
    implicitHeight: lines.implicitHeight

    function clear() {
        input.clear();
        edited("");
    }

    Column {
        id: lines

        width: parent.width
        spacing: Theme.unit

        Label {
            visible: area.label !== ""
            width: parent.width
            text: area.label
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textMedium
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Rectangle {
            width: parent.width
            height: Math.min(area.highest, Math.max(area.lowest, input.implicitHeight))
            radius: Theme.radius
            color: Theme.field
            border.width: input.activeFocus ? Theme.tiny : area.error === "" ? 0 : Theme.hair
            border.color: area.error === "" ? Theme.accent : Theme.danger

            Flickable {
                id: box

                anchors.fill: parent
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ScrollBar {}
                T.TextArea.flickable: T.TextArea {
                    id: input

                    focus: true
                    padding: Theme.space
                    implicitHeight: contentHeight + 2 * padding
                    wrapMode: TextEdit.Wrap
                    textFormat: TextEdit.PlainText
                    selectByMouse: true
                    color: Theme.text
                    selectionColor: Theme.accent
                    selectedTextColor: Theme.accentText
                    font.pixelSize: Theme.textBody
                    opacity: enabled ? 1 : 0.5
                    KeyNavigation.priority: KeyNavigation.BeforeItem
                    Accessible.role: Accessible.EditableText
                    Accessible.name: area.name
                    Accessible.description: area.error === "" ? area.hint : area.error
                    Accessible.multiLine: true
                    onTextChanged: if (activeFocus) area.edited(text)
                    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                }
            }
            Label {
                visible: input.length === 0 && input.preeditText === ""
                x: Theme.space
                y: Theme.space
                width: parent.width - 2 * Theme.space
                text: area.placeholder
                wrapMode: Text.Wrap
                muted: true
                Accessible.ignored: true
            }
        }
        Label {
            visible: text !== ""
            width: parent.width
            text: area.error === "" ? area.hint : area.error
            color: area.error === "" ? Theme.textMuted : Theme.danger
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
            Accessible.role: area.error === "" ? Accessible.StaticText : Accessible.AlertMessage
        }
    }
}
