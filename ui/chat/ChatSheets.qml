// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.asking

// The menu and the sheets of the open conversation, each made when it is first wanted.
Item {
    id: sheets

    required property var chat
    property Item button // what the menu hangs from

    function openMenu() {
        menu.active = true;
        const popup = menu.item as ChatMenu;
        popup.popup(button, button.width - popup.width, button.height);
    }
    function show(place: Loader) {
        place.active = true;
        (place.item as T.Popup).open();
    }

    Loader {
        id: menu

        active: false
        sourceComponent: ChatMenu {
            chat: sheets.chat
        }
    }
    Loader {
        id: subject

        active: false
        sourceComponent: SubjectSheet {
            header: sheets.chat.headerModel
        }
    }
    Loader {
        id: blockAuthor

        active: false
        sourceComponent: BlockSheet {
            blocking: sheets.chat.roomActionsModel.blockingModel
        }
    }
    Connections {
        target: sheets.chat.roomActionsModel.blockingModel
        function onWanted() {
            sheets.show(blockAuthor);
        }
    }
    Loader {
        id: check

        active: false
        sourceComponent: CheckSheet {
            check: sheets.chat.checkModel
        }
    }
    Loader {
        id: told

        active: false
        sourceComponent: ToldSheet {
            told: sheets.chat.toldModel
        }
    }
    Loader {
        id: block

        active: false
        sourceComponent: BlockSheet {
            blocking: sheets.chat.blockingModel
        }
    }
    Loader {
        id: info

        active: false
        sourceComponent: InfoSheet {
            info: sheets.chat.infoModel
        }
    }
    Connections {
        target: sheets.chat
        function onSheetWanted(name: string) {
            sheets.show(({ check: check, told: told, block: block, subject: subject })[name]);
        }
    }
    Connections {
        target: sheets.chat.infoModel
        function onOpened() {
            sheets.show(info);
        }
    }
    ExpirySheet {
        expiry: sheets.chat.expiryModel
    }
    ConversationPicker {
        title: qsTr("Forward to")
        picker: sheets.chat.forwardingModel
    }
    AskSheet {
        questions: sheets.chat.questionsModel
    }
}
