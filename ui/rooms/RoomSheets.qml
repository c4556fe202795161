// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.asking

// Every sheet about rooms, each made when it is first wanted (RoomsViewModel).
Item {
    id: sheets

    required property var rooms
    readonly property var details: rooms.detailsModel

    function show(place: Loader) {
        place.active = true;
        (place.item as T.Popup).open();
    }

    Connections {
        target: sheets.rooms
        function onWanted(name: string) {
            const places = { start, group, channel, enter, browse, invite, configure, held };
            sheets.show(places[name]);
        }
    }
    Connections {
        target: sheets.details.editing
        function onWanted() {
            sheets.show(edit);
        }
    }
    Connections {
        target: sheets.details.personMenu
        function onReasonWanted() {
            sheets.show(reason);
        }
    }
    Connections {
        target: sheets.details.closingModel
        function onWanted() {
            sheets.show(destroy);
        }
    }
    Loader {
        id: start

        active: false
        sourceComponent: StartSheet {
            rooms: sheets.rooms
        }
    }
    Loader {
        id: group

        active: false
        sourceComponent: GroupSheet {
            create: sheets.rooms.createModel
        }
    }
    Loader {
        id: channel

        active: false
        sourceComponent: ChannelSheet {
            create: sheets.rooms.createModel
        }
    }
    Loader {
        id: enter

        active: false
        sourceComponent: EnterSheet {
            entering: sheets.rooms.enteringModel
        }
    }
    Loader {
        id: browse

        active: false
        sourceComponent: BrowseSheet {
            browser: sheets.rooms.browserModel
            onChosen: address => sheets.rooms.enter(address)
        }
    }
    Loader {
        id: invite

        active: false
        sourceComponent: InviteSheet {
            inviting: sheets.rooms.invitingModel
        }
    }
    Loader {
        id: configure

        active: false
        sourceComponent: ConfigurationSheet {
            configuration: sheets.rooms.configurationModel
        }
    }
    Loader {
        id: held

        active: false
        sourceComponent: HeldSheet {
            held: sheets.rooms.heldModel
        }
    }
    Loader {
        id: edit

        active: false
        sourceComponent: EditSheet {
            edit: sheets.details.editing
        }
    }
    Loader {
        id: reason

        active: false
        sourceComponent: ReasonSheet {
            person: sheets.details.personMenu
        }
    }
    Loader {
        id: destroy

        active: false
        sourceComponent: DestroySheet {
            closing: sheets.details.closingModel
        }
    }
    AskSheet {
        questions: sheets.details.questions
    }
    AskSheet {
        questions: sheets.rooms.invitationsModel.questions
    }
}
