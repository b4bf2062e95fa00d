using System.Text.Json.Serialization;
using Microsoft.AspNetCore.OpenApi;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;

namespace TaskTracking.Validation.Api.Hosting.Description;

/// <summary>The API's description: OpenAPI 3.1 at /openapi/v1.json, every operation and every refusal with an example.</summary>
internal static class ApiDescription
{
    public static void Add(IServiceCollection services)
    {
        // The answers are written by ContractJson; this only makes numbers numbers in the schemas.
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddOpenApi("v1", Describe);
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapOpenApi("/openapi/{documentName}.json").Requires(Permission.SignedIn);

    private static void Describe(OpenApiOptions options)
    {
        options.OpenApiVersion = Microsoft.OpenApi.OpenApiSpecVersion.OpenApi3_1;
        options.AddSchemaTransformer(DescribedSchema.FillAsync);
        options.AddOperationTransformer(DescribedOperation.FillAsync);
        options.AddDocumentTransformer(DescribedDocument.FillAsync);
    }
}
