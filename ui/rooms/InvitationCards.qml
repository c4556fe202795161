// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui.theme

// Invitations into rooms, above other requests (Invitations).
Column {
    id: cards

    required property var invitations

    spacing: Theme.gap

    Repeater {
        model: cards.invitations.cards

        InvitationCard {
            width: cards.width
            onLooked: cards.invitations.look(accountId, room)
            onDeclined: cards.invitations.decline(accountId, room)
            onBlocked: cards.invitations.block(accountId, room)
        }
    }
}
