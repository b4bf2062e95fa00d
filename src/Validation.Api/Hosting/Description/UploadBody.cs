using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace TaskTracking.Validation.Api.Hosting.Description;

/// <summary>The body of an upload: parts "files", and for dossiers "metadata".</summary>
internal static class UploadBody
{
    public static IOpenApiRequestBody Of(UploadKind kind)
    {
        var schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string>(StringComparer.Ordinal) { "files" },
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                ["files"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Array,
                    Description = "The files, a part each, with their names; one ZIP alone is unpacked.",
                    Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
                },
            },
        };
        var encoding = new Dictionary<string, OpenApiEncoding>(StringComparer.Ordinal) { ["files"] = new() { ContentType = "application/octet-stream" } };
        var example = new JsonObject { ["files"] = new JsonArray("01-to-trinh.pdf", "02-du-thao-quyet-dinh.docx") };
        if (kind == UploadKind.Dossier)
        {
            schema.Properties["metadata"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = "What dossier.json says in a folder; everything in it is optional, unknown fields are refused. Up to 256 KB.",
            };
            encoding["metadata"] = new() { ContentType = "application/json" };
            example["metadata"] = ApiExamples.Metadata();
        }

        return new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
            {
                ["multipart/form-data"] = new() { Schema = schema, Encoding = encoding, Example = example },
            },
        };
    }
}
