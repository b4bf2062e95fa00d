using System.Security;
using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace TaskTracking.Papers.Packages;

/// <summary>A file's title and language. Written by hand: the SDK's own properties would bear the time of writing.</summary>
internal static class CoreProperties
{
    /// <param name="relationship">Named by the caller: the SDK would draw it at random.</param>
    public static void Add(OpenXmlPackage package, string relationship, string title)
    {
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(
            $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{SecurityElement.Escape(Inserted.Clean(title))}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>"""));
        package.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", relationship).FeedData(text);
    }
}
