"""What a spreadsheet program makes of the results, in a French locale: `make spreadsheets`.

It runs LibreOffice without a window. What Excel does differs in one thing: it asks Windows which
sign parts the cells of a CSV, and LibreOffice asks the user. So these tests say a semicolon there.
"""
