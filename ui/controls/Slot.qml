// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick

// A place for a view of another room: compiled when first shown, and given its properties then.
Loader {
    id: place

    property url view
    property var properties: ({})
    property bool wanted: true

    onWantedChanged: fill()
    onViewChanged: fill()
    Component.onCompleted: fill()

    function fill() {
        if (wanted && view.toString() !== "")
            setSource(view, properties);
        else
            setSource("");
    }
}
