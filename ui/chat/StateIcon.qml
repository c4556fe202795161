// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme
import ui.controls

// Where an own message is: clock, one tick, two ticks, coloured ticks, or a mark of trouble.
Icon {
    property string deliveryState

    visible: name !== ""
    size: Theme.iconSmall
    name: deliveryState === "queued" ? "clock" : deliveryState === "sent" ? "tick"
        : deliveryState === "delivered" || deliveryState === "read" ? "ticks"
        : deliveryState === "failed" || deliveryState === "blocked" ? "alert" : ""
    color: deliveryState === "read" ? Theme.accent : deliveryState === "failed" ? Theme.danger
        : deliveryState === "blocked" ? Theme.warning : Theme.textMuted
}
