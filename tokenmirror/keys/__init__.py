"""The key of an encrypted database: kept in the keyring or under a passphrase, written as a code, held in memory."""
