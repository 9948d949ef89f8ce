"""Widgets that draw view models: window, tray, screens, tables and charts."""
