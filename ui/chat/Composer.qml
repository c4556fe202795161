// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ui.theme
import ui.controls

// Where one writes. Enter sends, Shift+Enter breaks the line.
FocusScope {
    id: view

    required property var composer
    required property var emoji
    required property string security // of the conversation
    required property var room
    required property var files
    readonly property bool closed: composer.floorModel.closed !== ""
    readonly property int wait: composer.mode === "edit" ? 0 : composer.floorModel.wait // s, in slow mode
    property int sixLines: 6 * metrics.height

    signal securityWanted

    function take(typed: string) {
        area.forceActiveFocus();
        area.insert(area.cursorPosition, typed);
    }

    implicitHeight: lines.implicitHeight + Theme.space + Theme.gap

    FontMetrics {
        id: metrics

        font: area.font
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }
    ColumnLayout {
        id: lines

        readonly property int column: Math.min(view.width - 2 * Theme.space, Theme.timeline + 2 * Theme.gap)

        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.gap }
        width: column
        spacing: Theme.gap

        Banner {
            visible: view.composer.error !== ""
            Layout.fillWidth: true
            kind: "danger"
            text: view.composer.error
            closable: true
            onClosed: view.composer.clearError()
        }
        ComposerBar {
            visible: composer.mode !== "" || composer.spoiler || composer.ephemeral !== ""
            Layout.fillWidth: true
            composer: view.composer
            onDone: area.forceActiveFocus()
        }
        SendingBar {
            Layout.fillWidth: true
            files: view.files
        }
        Progress {
            visible: view.room.progress >= 0
            Layout.fillWidth: true
            value: view.room.progress
            text: view.room.progressWords
        }
        Label {
            visible: view.room.progress >= 0
            Layout.fillWidth: true
            text: view.room.progressWords
            muted: true
            font.pixelSize: Theme.textTiny
            Accessible.ignored: true
        }
        ClosedFloor {
            visible: view.closed
            Layout.fillWidth: true
            floor: view.composer.floorModel
        }
        Rectangle {
            id: box

            visible: !view.closed
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.control + Theme.space, flick.height + Theme.gap)
            radius: Theme.radiusLarge
            color: view.composer.encrypted ? Theme.surface : Theme.warningGround
            border.width: Theme.hair
            border.color: !view.composer.encrypted ? Theme.warning : area.activeFocus ? Theme.accent : Theme.border

            IconButton {
                id: safety

                anchors { left: parent.left; bottom: parent.bottom; leftMargin: Theme.gap; bottomMargin: Theme.gap - Theme.tiny }
                iconName: view.security === "verified" ? "shield-check" : view.security === "plain" ? "lock-open" : view.security === "undecided" ? "shield-alert" : "lock"
                ink: view.security === "verified" ? Theme.success : view.security === "encrypted" ? Theme.textMuted : Theme.warning
                text: qsTr("Who can read this")
                shortcut: qsTr("Ctrl+I")
                onClicked: view.securityWanted()
            }
            Flickable {
                id: flick

                anchors { left: safety.right; right: covering.left; leftMargin: Theme.unit; rightMargin: Theme.unit; verticalCenter: parent.verticalCenter }
                height: Math.min(area.implicitHeight, view.sixLines + area.topPadding + area.bottomPadding)
                contentWidth: width
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ScrollBar {}

                T.TextArea.flickable: T.TextArea {
                    id: area

                    function look() {
                        view.composer.mentionsModel.look(text, cursorPosition);
                    }

                    objectName: "composerText"
                    focus: true
                    implicitHeight: contentHeight + topPadding + bottomPadding
                    topPadding: Theme.gap
                    bottomPadding: Theme.gap
                    leftPadding: 0
                    rightPadding: 0
                    wrapMode: TextEdit.Wrap
                    textFormat: TextEdit.PlainText
                    selectByMouse: true
                    color: Theme.text
                    selectionColor: Theme.accent
                    selectedTextColor: Theme.accentText
                    font.pixelSize: Theme.textBody
                    Accessible.role: Accessible.EditableText
                    Accessible.name: view.composer.placeholder
                    Accessible.multiLine: true
                    onTextChanged: {
                        view.composer.edit(text);
                        look();
                    }
                    onCursorPositionChanged: look()
                    Keys.onTabPressed: if (!view.composer.mentionsModel.complete()) nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    Keys.onPressed: event => {
                        if (names.handle(event)) {
                            event.accepted = true;
                        } else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !(event.modifiers & Qt.ShiftModifier)) {
                            if (!inputMethodComposing)
                                view.composer.send();
                            event.accepted = true;
                        } else if (event.key === Qt.Key_Up && length === 0) {
                            view.composer.editLast();
                            event.accepted = true;
                        } else if (event.key === Qt.Key_Escape && view.composer.cancel()) {
                            event.accepted = true;
                        } else if (event.key === Qt.Key_S && (event.modifiers & Qt.ControlModifier) && (event.modifiers & Qt.ShiftModifier)) {
                            view.composer.toggleSpoiler();
                            event.accepted = true;
                        } else if (event.key === Qt.Key_E && event.modifiers & Qt.ControlModifier) {
                            picker.show();
                            event.accepted = true;
                        }
                    }

                    Label {
                        visible: area.length === 0 && area.preeditText === ""
                        y: area.topPadding
                        width: area.width
                        text: view.composer.placeholder
                        color: view.composer.encrypted ? Theme.textMuted : Theme.warning
                        font.pixelSize: Theme.textBody
                        Accessible.ignored: true
                    }
                }
            }
            IconButton {
                id: covering

                objectName: "spoilerButton"
                anchors { right: attaching.left; bottom: parent.bottom; bottomMargin: Theme.gap - Theme.tiny }
                checkable: true
                checked: view.composer.spoiler
                visible: view.composer.mode !== "edit" && view.width > Theme.column
                width: visible ? size : 0
                iconName: "eye-off"
                text: qsTr("Cover it as a spoiler")
                shortcut: qsTr("Ctrl+Shift+S")
                onClicked: view.composer.toggleSpoiler()
            }
            IconButton {
                id: attaching

                objectName: "attachButton"
                anchors { right: smiling.left; bottom: parent.bottom; bottomMargin: Theme.gap - Theme.tiny }
                visible: view.composer.mode === ""
                width: visible ? size : 0
                enabled: !view.files.sending
                iconName: "attach"
                text: qsTr("Send a file")
                onClicked: view.files.attach()
            }
            IconButton {
                id: smiling

                objectName: "emojiButton"
                anchors { right: send.left; bottom: parent.bottom; bottomMargin: Theme.gap - Theme.tiny; rightMargin: Theme.unit }
                iconName: "smile"
                text: qsTr("Emoji")
                shortcut: qsTr("Ctrl+E")
                onClicked: picker.show()
            }
            IconButton {
                id: send

                anchors { right: parent.right; bottom: parent.bottom; rightMargin: Theme.gap; bottomMargin: Theme.gap - Theme.tiny }
                round: false
                enabled: view.composer.canSend
                iconName: view.wait > 0 ? "" : view.composer.mode === "edit" ? "check" : "send"
                ink: enabled ? Theme.accentText : Theme.textMuted
                ground: enabled ? Theme.accent : "transparent"
                text: view.wait > 0 ? qsTr("This room is slow: %n second(s) to wait", "", view.wait) : view.composer.mode === "edit" ? qsTr("Save the change") : qsTr("Send")
                shortcut: qsTr("Enter")
                onClicked: view.composer.send()
            }
            Label { // slow mode
                anchors.centerIn: send
                visible: view.wait > 0
                text: view.wait
                muted: true
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
    Connections {
        target: view.composer
        function onRestored(text: string) {
            area.text = text;
            area.cursorPosition = area.length;
        }
        function onFocusWanted() {
            area.forceActiveFocus();
        }
        function onTaken(length: int) {
            area.remove(0, length);
        }
    }
    Connections {
        target: view.composer.mentionsModel
        function onCompleted(start: int, end: int, text: string) {
            area.remove(start, end);
            area.insert(start, text);
        }
    }
    MentionList {
        id: names

        anchors { left: lines.left; bottom: lines.top; bottomMargin: Theme.gap }
        width: Math.min(Theme.drawer, lines.width)
        mentions: view.composer.mentionsModel
    }
    Loader {
        id: picker

        function show() {
            active = true;
            (item as EmojiPicker).open();
        }

        anchors { right: lines.right; top: lines.top }
        active: false
        sourceComponent: EmojiPicker {
            x: -width
            y: -height - Theme.gap
            picker: view.emoji
            onChosen: emoji => view.take(emoji)
        }
    }
    Component.onCompleted: {
        area.text = composer.text;
        area.cursorPosition = area.length;
    }
}
