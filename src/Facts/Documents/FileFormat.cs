namespace TaskTracking.Facts.Documents;

/// <summary>What a file is by its content, whatever its name says.</summary>
public enum FileFormat
{
    Unknown,
    Pdf,
    Docx,
    Doc,
    Xlsx,
    Xls,
    Pptx,
    Ppt,
    Rtf,
    Odt,
    Ods,
    PlainText,
    Csv,
    Xml,
    Edxml,
    Html,
    Png,
    Jpeg,
    Tiff,
    Zip,
    OtherArchive,
    Cms,
    AsicContainer,
    Executable,
}
