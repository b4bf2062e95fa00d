using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TaskTracking.Validation.Api.Hosting.Description;

/// <summary>Fills an operation with its parameters, its body, and examples for its answer and every refusal.</summary>
internal static class DescribedOperation
{
    public static Task FillAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiOperation>().FirstOrDefault() is not { } described)
        {
            return Task.CompletedTask;
        }

        operation.Parameters = [.. operation.Parameters ?? [], .. described.Parameters.Append(Language).Select(Parameter)];
        operation.RequestBody = described.Upload == UploadKind.None ? null : UploadBody.Of(described.Upload);
        if (!described.Open)
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(DescribedDocument.KeyScheme, context.Document)] = [] }];
        }

        foreach (var (status, response) in operation.Responses ?? [])
        {
            var codes = ApiDescribing.CodesOf(described).Where(c => Text(ApiAnswers.StatusOf(c)) == status).ToList();
            foreach (var (type, content) in response.Content ?? new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal))
            {
                if (type == described.MediaType)
                {
                    content.Example = ApiExamples.Of(described.Answer);
                }
                else
                {
                    content.Examples = codes.ToDictionary(c => c, c => (IOpenApiExample)new OpenApiExample { Value = ApiExamples.Refusal(c) }, StringComparer.Ordinal);
                }
            }
        }

        return Task.CompletedTask;
    }

    private static ApiParameter Language => new("lang", "Language of messages; codes and quotes stay.", "en") { Words = ["vi", "en"] };

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);

    private static IOpenApiParameter Parameter(ApiParameter parameter) => new OpenApiParameter
    {
        Name = parameter.Name,
        In = parameter.InHeader ? ParameterLocation.Header : ParameterLocation.Query,
        Description = parameter.Description,
        Example = parameter.IsNumber ? JsonNode.Parse(parameter.Example) : JsonValue.Create(parameter.Example),
        Schema = new OpenApiSchema
        {
            Type = parameter.IsNumber ? JsonSchemaType.Integer : JsonSchemaType.String,
            Format = parameter.Format,
            Enum = parameter.Words.Count == 0 ? null : [.. parameter.Words.Select(w => (JsonNode)JsonValue.Create(w))],
        },
    };
}
