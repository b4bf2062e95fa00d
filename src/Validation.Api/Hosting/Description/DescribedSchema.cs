using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Hosting.Description;

/// <summary>A filed answer has whatever a checked one has: its constructor, which copies one, hides from the generator what is required.</summary>
internal static class DescribedSchema
{
    public static Task FillAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (context.JsonTypeInfo.Type == typeof(FiledAnswer) && context.JsonPropertyInfo is null)
        {
            schema.Required ??= new HashSet<string>(StringComparer.Ordinal);
            schema.Required.UnionWith(typeof(CheckAnswer).GetProperties().Where(p => p.IsDefined(typeof(RequiredMemberAttribute))).Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)));
        }

        return Task.CompletedTask;
    }
}
