// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.theme
import ui.controls

// The main window: first unlocking or the first run, then the workspace.
T.ApplicationWindow {
    id: window

    required property var shell
    readonly property int unread: shell.conversationsModel.unread

    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.windowMinWidth
    minimumHeight: Theme.windowMinHeight
    title: unread > 0 ? "(" + unread + ") " + Application.displayName : Application.displayName
    color: Theme.window
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onActiveChanged: shell.chatModel.timelineModel.setActive(active)

    Slot {
        anchors.fill: parent
        focus: !window.shell.ready
        wanted: !window.shell.ready && window.shell.entryModel !== null
        view: Qt.resolvedUrl("../accounts/Entry.qml")
        properties: ({ entry: window.shell.entryModel })
    }
    Loader {
        anchors.fill: parent
        active: window.shell.ready
        focus: active
        sourceComponent: Workspace {
            shell: window.shell
        }
    }
}
