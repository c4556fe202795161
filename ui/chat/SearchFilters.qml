// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.theme
import ui.controls

// What a search is narrowed to: a person, a chat, a time, files.
Flow {
    id: filters

    required property var search
    readonly property var spans: ({ "": qsTr("Any time"), day: qsTr("Last day"), week: qsTr("Last week"), month: qsTr("Last month"), year: qsTr("Last year") })

    spacing: Theme.unit
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Narrow the search")

    component Chip: T.AbstractButton {
        id: chip

        property string iconName
        property bool on: false

        implicitWidth: Math.min(sign.width + words.implicitWidth + Theme.unit + 2 * Theme.gap, filters.width)
        implicitHeight: Theme.controlSmall
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        Accessible.role: Accessible.CheckBox
        Accessible.name: text
        Accessible.checkable: true
        Accessible.checked: on
        Keys.onReturnPressed: click()

        contentItem: Item {
            Icon {
                id: sign

                x: chip.mirrored ? parent.width - width - Theme.gap : Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.iconSmall
                name: chip.on ? "close" : chip.iconName
                color: chip.on ? Theme.accent : Theme.textMuted
            }
            Label {
                id: words

                x: chip.mirrored ? Theme.gap : sign.width + Theme.gap + Theme.unit
                width: parent.width - sign.width - 2 * Theme.gap - Theme.unit
                anchors.verticalCenter: parent.verticalCenter
                text: chip.text
                color: chip.on ? Theme.accent : Theme.text
                font.pixelSize: Theme.textSmall
                Accessible.ignored: true
            }
        }
        background: Rectangle {
            radius: height / 2
            color: chip.on ? Theme.selected : chip.hovered ? Theme.hover : Theme.sidebar
            border.width: Theme.hair
            border.color: chip.on ? Theme.accent : Theme.border

            FocusRing {
                shown: chip.visualFocus
                radius: height / 2
            }
        }
    }

    Chip {
        objectName: "filterPerson"
        iconName: "person"
        on: filters.search.person !== ""
        text: on ? qsTr("From %1").arg(filters.search.person) : qsTr("Person")
        onClicked: on ? filters.search.clearPerson() : filters.search.pickPerson()
    }
    Chip {
        objectName: "filterChat"
        iconName: "chats"
        on: filters.search.chat !== ""
        text: on ? qsTr("In %1").arg(filters.search.chat) : qsTr("Chat")
        onClicked: on ? filters.search.clearChat() : filters.search.pickChat()
    }
    Chip {
        id: time

        objectName: "filterTime"
        iconName: "calendar"
        on: filters.search.span !== ""
        text: filters.spans[filters.search.span]
        onClicked: on ? filters.search.setSpan("") : times.popup(time, 0, time.height)

        MenuPopup {
            id: times

            MenuRow {
                iconName: "calendar"
                text: filters.spans.day
                onTriggered: filters.search.setSpan("day")
            }
            MenuRow {
                iconName: "calendar"
                text: filters.spans.week
                onTriggered: filters.search.setSpan("week")
            }
            MenuRow {
                iconName: "calendar"
                text: filters.spans.month
                onTriggered: filters.search.setSpan("month")
            }
            MenuRow {
                iconName: "calendar"
                text: filters.spans.year
                onTriggered: filters.search.setSpan("year")
            }
        }
    }
    Chip {
        objectName: "filterFiles"
        iconName: "file"
        on: filters.search.files
        text: qsTr("Files")
        onClicked: filters.search.setFiles(!on)
    }
    ConversationPicker {
        title: qsTr("Search in messages of")
        picker: filters.search.pickerModel
    }
}
