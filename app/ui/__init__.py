"""The window: Qt widgets, the controllers behind them, and the clients of the child processes."""
