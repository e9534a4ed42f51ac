// libxlsxwriter, which writes spreadsheets that Excel and LibreOffice read.
#include <xlsxwriter.h>
