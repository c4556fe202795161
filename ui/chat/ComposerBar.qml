// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.theme
import ui.controls

// Above the field: what is answered or edited, the cover of a spoiler, that messages disappear.
Column {
    id: bar

    required property var composer

    signal done // the keyboard goes back to the field

    spacing: Theme.unit
    visible: composer.mode !== "" || composer.spoiler || composer.ephemeral !== ""

    RowLayout {
        visible: bar.composer.mode !== ""
        width: parent.width
        spacing: Theme.gap

        Icon {
            Layout.leftMargin: Theme.gap
            name: bar.composer.mode === "edit" ? "edit" : "reply"
            color: Theme.accent
        }
        Rectangle {
            Layout.fillHeight: true
            implicitWidth: Theme.tiny
            color: Theme.accent
        }
        Column {
            Layout.fillWidth: true

            Label {
                width: parent.width
                text: bar.composer.modeTitle
                color: Theme.accent
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
            }
            Label {
                width: parent.width
                text: bar.composer.modeText
                muted: true
                font.pixelSize: Theme.textSmall
            }
        }
        IconButton {
            size: Theme.controlSmall
            iconSize: Theme.iconSmall
            iconName: "close"
            text: bar.composer.mode === "edit" ? qsTr("Stop editing") : qsTr("Do not reply")
            shortcut: qsTr("Esc")
            onClicked: {
                bar.composer.cancel();
                bar.done();
            }
        }
    }
    RowLayout {
        visible: bar.composer.spoiler
        width: parent.width
        spacing: Theme.gap

        Icon {
            Layout.leftMargin: Theme.gap
            name: "eye-off"
            color: Theme.accent
        }
        Field {
            id: hint

            objectName: "spoilerHint"
            Layout.fillWidth: true
            placeholder: qsTr("Spoiler: what stands on the cover")
            maximumLength: 100
            onEdited: text => bar.composer.setHint(text)
            onAccepted: bar.done()
            onVisibleChanged: if (visible) text = bar.composer.hint
        }
        IconButton {
            size: Theme.controlSmall
            iconSize: Theme.iconSmall
            iconName: "close"
            text: qsTr("No spoiler")
            onClicked: {
                bar.composer.toggleSpoiler();
                bar.done();
            }
        }
    }
    RowLayout {
        visible: bar.composer.ephemeral !== ""
        width: parent.width
        spacing: Theme.gap

        Icon {
            Layout.leftMargin: Theme.gap
            name: "timer"
            size: Theme.iconSmall
            color: Theme.warning
        }
        Label {
            Layout.fillWidth: true
            text: bar.composer.ephemeral
            color: Theme.warning
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textSmall
        }
    }
}
